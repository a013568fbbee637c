import ReviewModel
import Testing

@testable import Formats

struct WoSReaderTests {
  private func read(_ name: String) throws -> FileReading {
    try FileReading(Fixture.named("wos/\(name)"))
  }

  @Test func readsTheCoreCollection() throws {
    let reading = try read("core.ciw")
    #expect(reading.format == .webOfScience)
    #expect(reading.records.count == 4)
    let record = try #require(reading.records.first)
    #expect(record.title == "HOPE AND KINDNESS ON WARDS: A CONTROLLED TRIAL OF INVENTED CARE")
    #expect(
      record.authors == [
        Person(family: "Kindly", given: "Anna Berta"),
        Person(family: "O'Neill-Smith", given: "Conor"),
        Person(family: "van der Welt", given: "Zoë"), Person(literal: "Invented Care Grp"),
      ]
    )
    #expect(record.issued == PartialDate(year: 2021, month: 3, day: 15))
    #expect(record.online == PartialDate(year: 2021, month: 1))
    #expect(record.container == "JOURNAL OF INVENTED CARE")
    #expect(record.pages == "315-322")
    #expect(record.doi == "10.5555/care.2021.12")
    #expect(record.pmid == "21314913")
    #expect(record.sourceID == "WOS:000999999900001")
    #expect(record.issn == ["1234-5678", "8765-432X"])
    #expect(
      record.keywords == [
        "hope", "kindness", "R&D", "peer support", "CONTROLLED-TRIAL", "HOPE",
        "LONG KEYWORD THAT GOES ON BEHIND THE LINE",
      ]
    )
    #expect(record.abstract?.hasSuffix("(P < 0.05). (C) 2021 Invented House.") ?? false)
    #expect(record.language == "en")
  }

  @Test func keepsEveryTagWithItsLines() throws {
    let fields = try #require(read("core.ciw").records.first).fields
    #expect(fields.count == 31)
    #expect(fields.map(\.tag).prefix(4) == ["PT", "AU", "AF", "CA"])
    #expect(fields[1].value == "Kindly, AB\nO'Neill-Smith, C")
    let references = fields.first { $0.tag == "CR" }?.value.split(separator: "\n")
    #expect(references?.count == 2)
  }

  @Test func tellsRetractedArticles() throws {
    let record = try #require(read("core.ciw").records.dropFirst().first)
    #expect(record.relations == [RecordRelation(.retractedBy, "vol. 13, pg. 1, 2022")])
    #expect(record.issued == PartialDate(year: 2011))
    #expect(record.pages == "e1234")
    #expect(try read("core.ciw").rules.contains("invalid-doi"))
  }

  @Test func tellsBooksFromPapers() throws {
    let records = try read("core.ciw").records
    #expect(records[2].type == .book)
    #expect(records[2].container == "Invented Series")
    #expect(records[2].doi == "10.5555/book")
    #expect(records[2].isbn == ["9780306406157"])
    #expect(records[2].authors == [Person(family: "Editor", given: "E")])
    #expect(records[3].type == .conferencePaper)
    #expect(records[3].pages == "S12-S19")
  }

  @Test func readsTheOtherDatabasesOfThePlatform() throws {
    let reading = try read("platform.txt")
    let records = reading.records
    #expect(records.count == 3)
    #expect(records[0].authors.first == Person(family: "Wing", given: "Andrew N."))
    #expect(records[0].pages == "1484-1496")
    #expect(records[0].issued == PartialDate(year: 2019, month: 8, day: 1))
    #expect(records[0].keywords.last == "Picoides arcticus (Picidae).")
    #expect(records[1].authors.map(\.family) == ["Joy", "Hall"])
    #expect(records[1].pmid == "99935938")
    #expect(records[1].issued == PartialDate(year: 2006, month: 5))
    #expect(reading.rules == ["no-end-tag"])
  }

  @Test func knowsItByContentWhateverTheFileIsCalled() {
    for name in ["export.ris", "export.txt", "export"] {
      let reading = FileReading(text: "PT J\nAU Kindly, A\nTI Hope\nER\n", name: name)
      #expect(reading.format == .webOfScience, "\(name)")
      #expect(reading.records.count == 1)
    }
  }

  @Test func linesOfOtherFormatsAreNotItsOwn() {
    #expect(FileReading(text: "RT Journal Article\nT1 Hope\nYR 2000\n").format == .refWorks)
    #expect(FileReading(text: "TY  - JOUR\nTI  - Hope\nER  - \n").format == .ris)
  }
}
