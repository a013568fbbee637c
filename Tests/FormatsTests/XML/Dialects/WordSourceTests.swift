import ReviewModel
import Testing

@testable import Formats

struct WordSourceTests {
  private let reading: FileReading
  private let records: [Record]

  init() throws {
    reading = try XMLFixture.reading("word-xml/sources.xml")
    records = reading.records
    try #require(records.count == 2)
  }

  @Test func knowsTheFormat() { #expect(reading.format == .wordXML) }

  @Test func readsAnArticle() {
    let record = records[0]
    #expect(record.type == .article)
    #expect(record.title == "Kites over gulls")
    #expect(
      record.authors == [Person(family: "Wind", given: "Ada B."), Person(family: "Gale")]
    )
    #expect(record.container == "Journal of Kites")
    #expect(record.volume == "7")
    #expect(record.issue == "2")
    #expect(record.pages == "12-20")
    #expect(record.issued == PartialDate(year: 2019, month: 3, day: 2))
    #expect(record.doi == "10.99999/kite.71")
    #expect(record.issn == ["1234-5679"])
    #expect(record.sourceID == "Win19")
  }

  @Test func readsABook() {
    #expect(records[1].type == .book)
    #expect(records[1].authors == [Person(literal: "Kite Society")])
    #expect(records[1].isbn == ["9780123751065"])
    #expect(records[1].doi == "10.99999/book")
    #expect(records[1].publisher == "Kite Press")
  }

  @Test func reportsASourceWithoutAnything() {
    #expect(XMLFixture.rules(reading) == ["empty-record"])
  }
}
