import ReviewModel
import Testing

@testable import Formats

struct JATSRecordTests {
  private let reading: FileReading
  private let records: [Record]

  init() throws {
    reading = try XMLFixture.reading("jats/set.xml")
    records = reading.records
    try #require(records.count == 2)
  }

  @Test func knowsTheFormat() { #expect(reading.format == .jats) }

  @Test func leavesMarksOfFootnotesOutOfTheTitle() {
    #expect(records[0].title == "Wind over Larus colonies: a field study")
  }

  @Test func takesAuthorsOnly() {
    #expect(
      records[0].authors == [
        Person(family: "van Wind", given: "Ada B., Jr"), Person(literal: "The Gull Group"),
        Person(family: "Sato", given: "Ren"),
      ]
    )
  }

  @Test func prefersPrintToOnline() {
    #expect(records[0].issued == PartialDate(year: 2020, month: 2))
    #expect(records[0].online == PartialDate(year: 2019, month: 9, day: 13))
    #expect(records[1].issued == PartialDate(year: 2014))
    #expect(records[1].online == PartialDate(year: 2014, month: 7, day: 31))
  }

  @Test func keepsTheSectionsOfTheAbstract() {
    #expect(records[0].abstract == "Background: Wind matters (1).\nMethods: We watched.\nTwice.")
    #expect(records[1].abstract == "Only a teaser.")
  }

  @Test func readsJournalAndNumbers() {
    let record = records[0]
    #expect(record.container == "Journal of Kites")
    #expect(record.volume == "12")
    #expect(record.issue == "3")
    #expect(record.pages == "315-322")
    #expect(record.issn == ["1234-5679", "0012-9658"])
    #expect(record.publisher == "Kite Press")
    #expect(record.language == "en")
    #expect(record.keywords == ["kites", "Larus"])
    #expect(records[1].container == "Old Kites")
    #expect(records[1].pages == "e0283")
  }

  @Test func takesNoIdentifierFromReferences() {
    #expect(records[0].doi == "10.99999/kite.31")
    #expect(records[0].pmid == "90000031")
    #expect(records[0].pmcid == "PMC7000001")
    #expect(records[1].doi == nil)
  }

  @Test func keepsWhatItCorrects() {
    #expect(records[0].relations == [RecordRelation(.correctionOf, "doi:10.99999/kite.30")])
  }

  @Test func knowsReviews() {
    #expect(records.map(\.type) == [.article, .review])
  }

  @Test func keepsTheFrontMatterAsItStood() {
    #expect(records[0].fields.contains(RawField("@article-type", "research-article")))
    #expect(records[0].fields.contains { $0.tag.hasSuffix("article-id") && $0.value == "90000031" })
    #expect(!records[0].fields.contains { $0.value.contains("Text of the body") })
  }
}
