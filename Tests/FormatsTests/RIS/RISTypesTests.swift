import ReviewModel
import Testing

@testable import Formats

/// Tags mean other things in other types of references.
struct RISTypesTests {
  private func record(_ lines: String...) throws -> Record { try record(lines) }

  /// The record of lines such as `TY JOUR`.
  private func record(_ lines: [String]) throws -> Record {
    var text = ""
    for line in lines { text += "\(line.prefix(2))  - \(line.dropFirst(3))\n" }
    return try #require(FileReading(text: text, name: "a.ris").records.first)
  }

  @Test(arguments: [
    ("JOUR", "Second"), ("EJOUR", "Second"), ("MGZN", "Second"), ("NEWS", "Second"),
    ("CHAP", "Second"), ("ECHAP", "Second"), ("ENCYC", "Second"), ("DICT", "Second"),
    ("BOOK", "Second"), ("EDBOOK", "Second"), ("RPRT", "Second"), ("BLOG", "Second"),
    ("MUSIC", "Second"), ("BILL", "Second"), ("STAT", "Second"), ("GEN", "Second"),
    ("CPAPER", "Second"), ("CONF", "Third"), ("THES", nil), ("HEAR", nil), ("LEGAL", nil),
    ("CHART", nil), ("FIGURE", nil), ("EQUA", nil),
  ])
  func takesTheContainerFromTheTagOfTheType(_ code: String, _ container: String?) throws {
    let third = code == "CONF" ? "C3 Third" : "N1 a note"
    let record = try record("TY \(code)", "TI A title", "T2 Second", third)
    #expect(record.title == "A title")
    #expect(record.container == container)
  }

  @Test func proceedingsGoBeforeTheNameOfTheConference() throws {
    let lines = ["TY CONF", "TI One", "T2 5th Meeting on Chairs"]
    func container(_ others: String...) throws -> String? {
      try record(lines + others).container
    }
    #expect(try container("C3 Proceedings of the 5th Meeting") == "Proceedings of the 5th Meeting")
    #expect(try container("C3 PUBMED 21314913,EMBASE 2345678") == "5th Meeting on Chairs")
    #expect(try container("C3 PMC2345678") == "5th Meeting on Chairs")
    #expect(try container("BT Chairs 5") == "Chairs 5")
    #expect(try container("JF Journal of Chairs") == "Journal of Chairs")
    #expect(try container() == "5th Meeting on Chairs")
  }

  @Test func theTitleOfABookIsTheOwnOfWhatIsNoPart() throws {
    #expect(try record("TY THES", "BT A thesis", "AU A, B").title == "A thesis")
    #expect(try record("TY UNPB", "BT Loose leaves", "AU A, B").title == "Loose leaves")
    #expect(try record("TY UNPB", "BT Loose leaves", "AU A, B").container == nil)
    let chapter = try record("TY CHAP", "BT A book", "AU A, B")
    #expect(chapter.title == nil && chapter.container == "A book")
    #expect(try record("TY JOUR", "TI One", "BT A journal").container == "A journal")
    #expect(try record("TY JOUR", "TT Translated", "AU A, B").title == "Translated")
  }

  @Test func numbersOfPagesAreNoPages() throws {
    #expect(try record("TY BOOK", "TI One", "SP 256").pages == nil)
    #expect(try record("TY BOOK", "TI One", "SP xii, 256 p.").pages == nil)
    #expect(try record("TY THES", "TI One", "SP 301").pages == nil)
    #expect(try record("TY BOOK", "TI One", "SP 12", "EP 40").pages == "12-40")
    #expect(try record("TY BOOK", "TI One", "SP 12-40").pages == "12-40")
    #expect(try record("TY CHAP", "TI One", "SP 12").pages == "12")
    #expect(try record("TY MPCT", "TI One", "SP 90 minutes").pages == nil)
  }

  @Test func yearsOfAccessAndPagesAreNoVolumeOrIssue() throws {
    #expect(try record("TY BLOG", "TI One", "VL 2024").volume == nil)
    #expect(try record("TY GRANT", "TI One", "VL 20000").volume == nil)
    #expect(try record("TY BOOK", "TI One", "VL 2").volume == "2")
    #expect(try record("TY NEWS", "TI One", "T2 Post", "M1 7").issue == nil)
    #expect(try record("TY MGZN", "TI One", "T2 Week", "M1 7").issue == "7")
  }

  @Test func aDayOfAccessIsNoDateOfIssue() throws {
    let accessed = try record("TY EJOUR", "TI One", "PY 2011", "DA 2019/05/01")
    #expect(accessed.issued == PartialDate(year: 2011))
    let issued = try record("TY JOUR", "TI One", "PY 2011", "DA 2010/05/01")
    #expect(issued.issued == PartialDate(year: 2010, month: 5, day: 1))
    let same = try record("TY EJOUR", "TI One", "PY 2011", "DA 2011/05/01")
    #expect(same.issued == PartialDate(year: 2011, month: 5, day: 1))
    #expect(try record("TY DBASE", "TI One", "DA 2019/05/01").issued?.year == 2019)
  }

  @Test func aCaseInAReporterIsNoArticle() throws {
    let record = try record("TY CASE", "TI A v. B", "J2 Rep.", "VL 3", "SP 1")
    #expect(record.type == .other)
    let generic = try self.record("TY GEN", "TI One", "J2 Rep.", "VL 3", "SP 1")
    #expect(generic.type == .article)
  }
}
