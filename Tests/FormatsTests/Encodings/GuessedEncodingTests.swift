import ReviewModel
import Testing

@testable import Formats

/// Texts without any declaration come out as they were written.
struct GuessedEncodingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let encoding: String
    let page: String
    let text: String

    var testDescription: String { encoding }
  }

  static let samples = [
    Sample(
      encoding: "Windows-1252",
      page: "CP1252",
      text: """
        TY  - JOUR
        AU  - Müller, Jürgen
        AU  - Núñez, Begoña
        TI  - Patients’ views of “personal” change – a qualitative study
        AB  - L’étude a été menée auprès d’infirmières à Genève; 95 % d’accord (± 2°).
        ER  -

        """
    ),
    Sample(
      encoding: "MacRoman",
      page: "MACINTOSH",
      text: """
        TY  - JOUR
        AU  - Müller, Jürgen
        AU  - Núñez, Begoña
        TI  - Patients’ views of “personal” change – a qualitative study
        AB  - L’étude a été menée auprès d’infirmières à Genève, où l’on a déjà réfléchi.
        ER  -

        """
    ),
    Sample(
      encoding: "GB18030",
      page: "GB18030",
      text: """
        TY  - JOUR
        AU  - 王小明
        TI  - 社区精神卫生服务中护理人员的态度研究
        JO  - 中华护理杂志
        AB  - 目的：探讨社区护士对患者健康的认识。方法：采用半结构式访谈法对12名护士进行访谈（n=12）。
        ER  -

        """
    ),
    Sample(
      encoding: "Big5",
      page: "CP950",
      text: """
        TY  - JOUR
        AU  - 陳美玲
        TI  - 社區護理人員對健康促進的看法：質性研究
        AB  - 目的：瞭解護理人員的經驗。方法：採用深度訪談，共訪談十二位護理人員，資料以內容分析法進行。
        ER  -

        """
    ),
    Sample(
      encoding: "Shift-JIS",
      page: "CP932",
      text: """
        TY  - JOUR
        AU  - 山田 太郎
        TI  - 地域における看護師の経験に関する質的研究
        AB  - 本研究の目的は、地域で働く看護師の経験を明らかにすることである。インタビューを行った。
        ER  -

        """
    ),
    Sample(
      encoding: "EUC-JP",
      page: "EUC-JP",
      text: """
        TY  - JOUR
        AU  - 山田 太郎
        TI  - 地域における看護師の経験に関する質的研究
        AB  - 本研究の目的は、地域で働く看護師の経験を明らかにすることである。インタビューを行った。
        ER  -

        """
    ),
    Sample(
      encoding: "EUC-KR",
      page: "CP949",
      text: """
        TY  - JOUR
        AU  - 김영희
        TI  - 지역사회 간호사의 경험에 대한 질적 연구
        AB  - 본 연구의 목적은 지역사회에서 일하는 간호사의 경험을 이해하는 것이다.
        ER  -

        """
    ),
    Sample(
      encoding: "Windows-1251",
      page: "CP1251",
      text: """
        TY  - JOUR
        AU  - Иванова, Мария Петровна
        TI  - Качественное исследование опыта сотрудников службы здоровья
        AB  - Цель: изучить мнение медицинских сестёр. Метод: интервью (n = 12).
        ER  -

        """
    ),
    Sample(
      encoding: "KOI8-R",
      page: "KOI8-R",
      text: """
        TY  - JOUR
        AU  - Иванова, Мария Петровна
        TI  - Качественное исследование опыта сотрудников службы здоровья
        AB  - Цель: изучить мнение медицинских сестёр. Метод: интервью (n = 12).
        ER  -

        """
    ),
    Sample(
      encoding: "Windows-1253",
      page: "CP1253",
      text: """
        TY  - JOUR
        AU  - Παπαδόπουλος, Γεώργιος
        TI  - Ποιοτική μελέτη των απόψεων του προσωπικού
        AB  - Σκοπός της μελέτης ήταν η διερεύνηση των εμπειριών των νοσηλευτών.
        ER  -

        """
    ),
    Sample(
      encoding: "Windows-1250",
      page: "CP1250",
      text: """
        TY  - JOUR
        AU  - Łukaszewicz, Małgorzata
        AU  - Wiśniewska, Grażyna
        TI  - Doświadczenia pracowników służby zdrowia: badanie jakościowe
        AB  - Celem badania było poznanie doświadczeń pielęgniarek, które pracują w środowisku.
        ER  -

        """
    ),
  ]

  @Test(arguments: samples)
  func readsAsItWasWritten(_ sample: Sample) throws {
    let text = try Encoded.text(try Encoded.bytes(sample.text, sample.page))
    #expect(text.whole == sample.text)
    #expect(text.encoding.rawValue == sample.encoding)
    #expect(text.rules == ["encoding-guessed"])
  }

  /// As files are put together: one export behind the other.
  @Test(arguments: samples, samples)
  func readsPartsInSeveralEncodings(_ first: Sample, _ second: Sample) throws {
    // A line that makes as much sense in either goes with its neighbours.
    let alike: [Set<String>] = [
      ["Windows-1252", "Windows-1250"], ["Windows-1251", "Windows-1253"],
      ["Windows-1250", "MacRoman"],
    ]
    guard !alike.contains([first.encoding, second.encoding]) else { return }
    let bytes = try Encoded.bytes(first.text, first.page) + Encoded.bytes(second.text, second.page)
    #expect(try Encoded.text(bytes).whole == first.text + second.text)
  }

  @Test(arguments: samples)
  func readsThemBehindUnicode(_ sample: Sample) throws {
    let unicode = "TY  - JOUR\nTI  - Zażółć gęślą jaźń – “quoted” text, naïve café\nER  -\n\n"
    let bytes = Array(unicode.utf8) + (try Encoded.bytes(sample.text, sample.page))
    #expect(try Encoded.text(bytes + Array(unicode.utf8)).whole == unicode + sample.text + unicode)
  }

  @Test func oneAccentIsEnoughForTheUsualEncoding() throws {
    for word in ["café", "Müller", "Ångström", "Peña", "don’t", "“so”", "1999–2005"] {
      let bytes = try Encoded.bytes("TI  - \(word) and more\n", "CP1252")
      #expect(try Encoded.text(bytes).whole == "TI  - \(word) and more\n")
    }
  }

  @Test func manyApostrophesAreNoMacintosh() throws {
    let line = "AB  - The patients’ and nurses’ views of the clinic’s work – they’re “mixed”.\n"
    let text = String(repeating: line, count: 500)
    #expect(try Encoded.text(try Encoded.bytes(text, "CP1252")).whole == text)
  }

  @Test func aCutCharacterOfUnicodeIsLostAndNotGuessed() throws {
    var bytes = Array("AB  - naïve, été, œuvre, déjà, caf".utf8)
    bytes += [0xC3, 0x0A]
    let text = try Encoded.text(bytes)
    #expect(text.whole == "AB  - naïve, été, œuvre, déjà, caf\u{FFFD}\n")
    #expect(text.rules == ["damaged-text"])
  }

  @Test func aStrangeByteInUnicodeIsWindows() throws {
    let bytes = Array("AB  - naïve, été, œuvre, déjà; caf".utf8) + [0xE9] + Array(" noir\n".utf8)
    let text = try Encoded.text(bytes)
    #expect(text.whole == "AB  - naïve, été, œuvre, déjà; café noir\n")
    #expect(text.rules == ["encoding-guessed"])
  }

  @Test func pairsOfSurrogatesInUnicodeBecomeOneCharacter() throws {
    let bytes = Array("AB  - été, naïve ".utf8) + [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80, 0x0A]
    let read = try Encoded.text(bytes)
    #expect(read.whole == "AB  - été, naïve 😀\n")
    #expect(read.rules.isEmpty)
  }

  @Test func aPairOfSurrogatesAloneIsUnicode() throws {
    let pair: [UInt8] = [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]
    let bytes = Array("TI  - Smile ".utf8) + pair + Array(" and the world\n".utf8)
    #expect(try Encoded.text(bytes).whole == "TI  - Smile 😀 and the world\n")
  }

  @Test func halfAPairOfSurrogatesIsOneLostCharacter() throws {
    let bytes = Array("AB  - été, naïve ".utf8) + [0xED, 0xA0, 0xBD] + Array(" end\n".utf8)
    let read = try Encoded.text(bytes)
    #expect(read.whole == "AB  - été, naïve \u{FFFD} end\n")
    #expect(read.rules == ["damaged-text"])
  }

  @Test func longLinesAreReadInParts() throws {
    let part = "{\"title\": \"Étude menée à Genève, où l’on a déjà réfléchi\"}, "
    let text = String(repeating: part, count: 2_000)
    let read = try Encoded.text(try Encoded.bytes(text, "CP1252"))
    #expect(read.whole == text)
    #expect(read.encoding == .windows1252)
  }

  @Test func aGuessShowsWhereToLook() throws {
    let text = try Encoded.text(try Encoded.bytes("TI  - one\nAU  - Müller, A.\n", "CP1252"))
    let diagnostic = try #require(text.diagnostics.first)
    #expect(diagnostic.place?.line == 2)
    #expect(diagnostic.notes == ["line 2 has ‘Müller, A.’"])
    #expect(diagnostic.help != nil)
  }
}
