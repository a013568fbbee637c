import ReviewModel
import Testing

@testable import Formats

struct MODSRecordTests {
  private let reading: FileReading
  private let records: [Record]

  init() throws {
    reading = try XMLFixture.reading("mods/collection.xml")
    records = reading.records
    try #require(records.count == 3)
  }

  @Test func knowsTheFormatWhateverThePrefix() { #expect(reading.format == .mods) }

  @Test func joinsArticleTitleAndSubtitle() {
    #expect(records[0].title == "The lives of kites: a history")
  }

  @Test func tellsAuthorsByTheirRoles() {
    #expect(
      records[0].authors == [
        Person(family: "Wind", given: "Ada B."), Person(family: "Gale", given: "Tom"),
        Person(literal: "Kite Society. Wind Division"),
      ]
    )
  }

  @Test func takesTheEditorsOfABookWithoutAuthors() {
    #expect(records[1].authors == [Person(family: "Gust", given: "Eva")])
    #expect(records[1].type == .book)
    #expect(records[1].container == "Studies of Air")
    #expect(records[1].publisher == "Kite Press")
    #expect(records[1].isbn == ["9780123751065"])
  }

  @Test func readsTheHost() {
    let record = records[0]
    #expect(record.type == .article)
    #expect(record.container == "Journal of Kites")
    #expect(record.volume == "7")
    #expect(record.issue == "2")
    #expect(record.pages == "17-29")
    #expect(record.issued == PartialDate(year: 2004))
    #expect(record.issn == ["1234-5679"])
  }

  @Test func prefersTheDateOfIssueAndTheStartOfARange() {
    #expect(records[1].issued == PartialDate(year: 1985))
  }

  @Test func leavesInvalidIdentifiersAndPreviewsOut() {
    #expect(records[0].doi == "10.99999/kite.41")
    #expect(records[0].url == ["https://example.org/kite/41"])
    #expect(records[0].sourceID == "k1")
    #expect(records[0].language == "de")
    #expect(records[0].keywords == ["Kites", "Isle of Wind"])
  }

  @Test func readsTheses() {
    #expect(records[2].type == .thesis)
    #expect(records[2].supervisors == [Person(family: "Guide", given: "Gil")])
    #expect(records[2].awardingBody == "University of Wind")
    #expect(records[2].issued == PartialDate(year: 2011, month: 5))
  }

  @Test func reportsAnEmptyDescription() {
    #expect(XMLFixture.rules(reading) == ["empty-record"])
  }

  /// Ten thousand of each, compared each with each, would take a minute.
  @Test func keepsEachOfVeryManyValuesOnce() {
    let numbers = (1...10_000).map { "\($0 % 5_000)" }
    let topics = numbers.map { "<subject><topic>Topic \($0)</topic></subject>" }.joined()
    let links = numbers.map { "<identifier type='uri'>https://example.org/\($0)</identifier>" }
    let text = """
      <mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Kites</title></titleInfo>\
      \(topics)\(links.joined())</mods>
      """
    let reading = FileReading(SourceFile(name: "a.xml", bytes: Array(text.utf8)))
    #expect(reading.records.map(\.keywords.count) == [5_000])
    #expect(reading.records.map(\.url.count) == [5_000])
  }
}
