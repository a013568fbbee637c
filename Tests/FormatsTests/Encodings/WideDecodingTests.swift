import ReviewModel
import Testing

@testable import Formats

struct WideDecodingTests {
  static let text = "TY  - JOUR\r\nTI  - “Études” 中文 😀\r\nER  - \r\n"

  @Test(arguments: [true, false], [true, false])
  func readsBothByteOrdersWithAndWithoutMark(_ isBigEndian: Bool, _ mark: Bool) throws {
    let read = try Encoded.text(Encoded.utf16(Self.text, isBigEndian: isBigEndian, mark: mark))
    #expect(read.whole == Self.text)
    #expect(read.encoding == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
    #expect(read.rules.isEmpty)
  }

  @Test func readsTextOfEastAsiaWithoutMark() throws {
    let line = String(repeating: "社区精神卫生服务中护理人员的态度研究，目的与方法。", count: 4)
    let text = String(repeating: "AB  - \(line)\n", count: 6)
    let little = try Encoded.text(Encoded.utf16(text))
    #expect(little.whole == text)
    let big = try Encoded.text(Encoded.utf16(text, isBigEndian: true))
    #expect(big.whole == text)
  }

  @Test(arguments: ["UTF-32LE", "UTF-32BE"])
  func readsUTF32(_ name: String) throws {
    #expect(try Encoded.text(try Encoded.bytes(Self.text, name)).whole == Self.text)
    #expect(try Encoded.text(try Encoded.bytes("\u{FEFF}" + Self.text, name)).whole == Self.text)
  }

  @Test func readsFilesThatChangeTheirWidth() throws {
    let narrow = "TY  - JOUR\nTI  - A longer title in ASCII, naïve\nER  - \n"
    let wide = Encoded.utf16(Self.text, mark: true)
    let plain = Encoded.utf16(Self.text)
    #expect(try Encoded.text(wide + Array(narrow.utf8)).whole == Self.text + narrow)
    let marked = try Encoded.text(Array(narrow.utf8) + wide).whole
    let unmarked = try Encoded.text(Array(narrow.utf8) + plain).whole
    #expect(marked == narrow + Self.text)
    #expect(unmarked == narrow + Self.text)
    let all = try Encoded.text(wide + Array(narrow.utf8) + wide + Array(narrow.utf8))
    #expect(all.whole == Self.text + narrow + Self.text + narrow)
  }

  @Test(arguments: [true, false], ["Ä", ""])
  func readsAWideFileBehindALineThatDoesNotEnd(_ isBigEndian: Bool, _ accent: String) throws {
    let narrow = "TY  - JOUR\nTI  - A title, \(accent)\nER  - "
    let wide = Encoded.utf16(Self.text, isBigEndian: isBigEndian, mark: true)
    let read = try Encoded.text(Array(narrow.utf8) + wide)
    #expect(read.whole == narrow + "\n" + Self.text)
    let bare = try Encoded.text(Array(narrow.utf8) + Encoded.utf16(Self.text))
    #expect(bare.whole == narrow + "\n" + Self.text)
  }

  @Test func readsANarrowFileBehindAWideLineThatDoesNotEnd() throws {
    let wide = "TY  - JOUR\nTI  - Études\nER  - "
    let narrow = "TY  - JOUR\nTI  - Another title\nER  - \n"
    let read = try Encoded.text(Encoded.utf16(wide, mark: true) + Array(narrow.utf8))
    #expect(read.whole == wide + "\n" + narrow)
  }

  @Test(arguments: ["utf16-behind-a-line-without-end.ris", "utf16-line-without-end.ris"])
  func readsTheRecordsOnBothSidesOfALineThatDoesNotEnd(_ name: String) throws {
    let reading = FileReading(try Fixture.named("fuzz/\(name)"))
    let titles = ["Gulls under kites – “a study”", "Kites over gulls"]
    #expect(reading.records.compactMap(\.title).sorted() == titles)
    #expect(reading.records.map(\.authors.first?.family) == ["Müller", "Müller"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: [true, false])
  func readsWideTextOfEastAsiaBehindNarrow(_ isBigEndian: Bool) throws {
    let narrow = "TY  - JOUR\nTI  - Attitudes\nER  - \n"
    let line = String(repeating: "社区精神卫生服务中护理人员的态度研究，", count: 2)
    let text = "TY  - JOUR\nTI  - \(line)\nAB  - \(line)\(line)\nER  - \n"
    let wide = Encoded.utf16(text, isBigEndian: isBigEndian)
    #expect(try Encoded.text(Array(narrow.utf8) + wide).whole == narrow + text)
  }

  @Test func readsAShortWidePartBehindNarrow() throws {
    let narrow = "TI  - Attitudes\n"
    let read = try Encoded.text(Array(narrow.utf8) + Encoded.utf16("ER  -\n"))
    #expect(read.whole == narrow + "ER  -\n")
  }

  @Test func readsAShortNarrowPartBehindWide() throws {
    let read = try Encoded.text(Encoded.utf16(Self.text, mark: true) + Array("EF  - \n".utf8))
    #expect(read.whole == Self.text + "EF  - \n")
  }

  @Test func aNULInNarrowTextIsNoSignOfWideText() throws {
    let text = "TI  - A\u{0}title\nAB  - x\u{0} y\u{0} z\n"
    #expect(try Encoded.text(Array(text.utf8)).whole == text.filter { $0 != "\u{0}" })
  }

  @Test func brokenPairsAreReported() throws {
    let read = try Encoded.text([0xFF, 0xFE, 0x54, 0, 0x00, 0xD8, 0x54, 0, 0x0A, 0])
    #expect(read.whole == "T\u{FFFD}T\n")
    #expect(read.rules == ["damaged-text"])
  }

  @Test func aLineEndThatAToolAddedIsNoDamage() throws {
    let read = try Encoded.text(Encoded.utf16("TY  - JOUR\n", mark: true) + [0x0A])
    #expect(read.whole == "TY  - JOUR\n")
    #expect(read.rules.isEmpty)
  }

  @Test func everyLineLeadsBackToItsUnits() throws {
    let bytes = Encoded.utf16(Self.text, mark: true)
    let read = try Encoded.text(bytes)
    for line in read.lines {
      let start = read.originalOffset(line.start)
      let end = read.originalOffset(line.next)
      let own = try Encoded.text(Array(bytes[start..<end]), as: .utf16LittleEndian)
      #expect(own.whole == read.string(line.start..<line.next))
    }
  }
}
