import ReviewModel
import Testing

@testable import Formats

struct MARCXMLTests {
  @Test func readsRecordsThatOAIWrapsInRecords() throws {
    let reading = try XMLFixture.reading("marcxml/harvest.xml")
    #expect(reading.format == .marcXML)
    let record = try #require(reading.records.first)
    #expect(reading.records.count == 1)
    #expect(record.title == "Kites over gulls: a study")
    #expect(record.authors == [Person(family: "Wind", given: "Ada B.")])
    #expect(record.type == .article)
    #expect(record.container == "Journal of Kites")
    #expect(record.volume == "39")
    #expect(record.issue == "4")
    #expect(record.pages == "12-20")
    #expect(record.issn == ["1234-5679"])
    #expect(record.issued == PartialDate(year: 1992))
    #expect(record.language == "en")
    #expect(record.sourceID == "K7")
    #expect(XMLFixture.rules(reading).isEmpty)
  }

  @Test func readsAnswersOfSRU() throws {
    let reading = try XMLFixture.reading("marcxml/sru.xml")
    #expect(reading.format == .marcXML)
    try #require(reading.records.count == 2)
    let book = reading.records[0]
    #expect(book.title == "Drachen. Band 2: Wind")
    #expect(book.type == .book)
    #expect(book.authors == [Person(family: "Gust", given: "Eva")])
    #expect(book.doi == "10.99999/kite.61")
    #expect(book.isbn == ["9780123751065"])
    #expect(book.publisher == "Kite Press")
    #expect(book.issued == PartialDate(year: 2023))
    #expect(book.container == "Studies of Air")
    #expect(book.volume == "7")
    #expect(book.abstract == "Kites were flown.")
    #expect(book.keywords == ["Kites--Germany", "wind", "gulls"])
    #expect(book.url == ["https://example.org/8"])
    #expect(book.language == "de")
    #expect(book.fields.contains(RawField("653", "  $awind$agulls")))
    let thesis = reading.records[1]
    #expect(thesis.type == .thesis)
    #expect(thesis.authors == [Person(family: "Puff", given: "Ina")])
    #expect(thesis.supervisors == [Person(family: "Guide", given: "Gil")])
    #expect(thesis.degree == "Ph.D.")
    #expect(thesis.awardingBody == "University of Wind")
    #expect(thesis.issued == PartialDate(year: 2011))
  }
}
