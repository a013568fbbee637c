import ReviewModel
import Testing

@testable import Formats

struct MojibakeTests {
  /// A text in UTF-8 that was taken for another encoding.
  private static func spoiled(_ text: String, _ page: String = "CP1252") throws -> String {
    let encoding = try #require(TextEncoding(label: page))
    let grammar = try #require(OneByteGrammar(encoding))
    var bytes: [UInt8] = []
    for byte in text.utf8 { grammar.append(byte, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "café", "Núñez, Begoña", "patients’ “own” words – and…", "25°C ± 2", "Žižek and Kovač",
    "αβγ in Greek", "Иванова", "中文标题", "ﬁnding", "naïve 😀",
  ])
  func undoesASecondEncoding(_ text: String) throws {
    let once = try Self.spoiled(text)
    let read = try Encoded.text(Array("TI  - \(once)\n".utf8))
    #expect(read.whole == "TI  - \(text)\n")
    #expect(read.rules == ["encoded-twice"])
    let twice = try Self.spoiled(once)
    #expect(try Encoded.text(Array("TI  - \(twice)\n".utf8)).whole == "TI  - \(text)\n")
  }

  @Test(arguments: ["café noir", "patients’ own", "Núñez"])
  func undoesThoseOfTheMacintosh(_ text: String) throws {
    let spoiled = try Self.spoiled(text, "macroman")
    #expect(try Encoded.text(Array("TI  - \(spoiled)\n".utf8)).whole == "TI  - \(text)\n")
  }

  @Test func undoesTextThatWasTakenForLatin1() throws {
    let bytes = Array("toothâ\u{80}\u{93}bone, â\u{80}\u{9C}soâ\u{80}\u{9D}\n".utf8)
    #expect(try Encoded.text(bytes).whole == "tooth–bone, “so”\n")
  }

  @Test(arguments: [
    "NÃO É SÓ", "INFORMAÇÃO", "5 Å² and 3 Å³", "«SOFRÊ»", "été\u{A0}: «\u{A0}vérité\u{A0}»",
    "Spaß«",
    "CAFÉ® is", "√σ and √π", "SÃO", "à «\u{A0}là\u{A0}»", "Å– and Å”", "MÜNCHEN™", "Ã is a letter",
    "l’été\u{A0}»", "Straße»",
  ])
  func leavesWhatIsMeant(_ text: String) throws {
    let read = try Encoded.text(Array("TI  - \(text)\n".utf8))
    #expect(read.whole == "TI  - \(text)\n")
    #expect(read.rules.isEmpty)
  }

  @Test func repairsTheRestOfALineThatHasRightAccentsToo() throws {
    let read = try Encoded.text(Array("AU  - Müller and NÃºÃ±ez\n".utf8))
    #expect(read.whole == "AU  - Müller and Núñez\n")
  }

  @Test func reportsWhatCannotBeUndone() throws {
    let read = try Encoded.text(Array("TI  - itâ€ s\n".utf8))
    #expect(read.rules == ["mojibake"])
    #expect(read.whole == "TI  - itâ€ s\n")
  }

  @Test func controlsBecomeWhatWindowsMeans() throws {
    let read = try Encoded.text(Array("TI  - the patient\u{92}s \u{93}own\u{94} words\n".utf8))
    #expect(read.whole == "TI  - the patient’s “own” words\n")
    #expect(read.rules == ["control-characters"])
  }

  @Test func marksOfCataloguesAreLeftOut() throws {
    let read = try Encoded.text(Array("TI  - \u{98}Die\u{9C} Reise\n".utf8))
    #expect(read.whole == "TI  - Die Reise\n")
  }

  @Test func nulsAreDroppedAndReported() throws {
    let read = try Encoded.text(Array("TI  - a\u{0}b\nAU  - c\n\u{0}\u{0}\n".utf8))
    #expect(read.whole == "TI  - ab\nAU  - c\n\n")
    #expect(read.rules == ["nul-bytes"])
  }
}
