import ReviewModel
import Testing

@testable import Formats

struct TEITests {
  @Test func readsTheHeaderOfAnArticleAndNoReferences() throws {
    let reading = try XMLFixture.reading("tei/article.xml")
    #expect(reading.format == .tei)
    try #require(reading.records.count == 1)
    let record = reading.records[0]
    #expect(record.title == "Kites over gulls")
    #expect(record.authors == [Person(family: "Wind", given: "Ada B.")])
    #expect(record.type == .article)
    #expect(record.container == "Journal of Kites")
    #expect(record.volume == "7")
    #expect(record.pages == "12-20")
    #expect(record.doi == "10.99999/kite.71")
    #expect(record.issued == PartialDate(year: 2019, month: 3, day: 1))
    #expect(record.keywords == ["kites", "gulls"])
    #expect(record.abstract == "Background: Kites fly.\nMethods: We watched.")
    #expect(record.language == "en")
    #expect(XMLFixture.rules(reading) == ["references-not-read"])
  }

  @Test func readsTheEntriesOfABibliography() throws {
    let reading = try XMLFixture.reading("tei/bibliography.xml")
    try #require(reading.records.count == 2)
    let (article, book) = (reading.records[0], reading.records[1])
    #expect(article.type == .article)
    #expect(article.sourceID == "Wind2019")
    #expect(article.issue == "2")
    #expect(article.pages == "12-20")
    #expect(book.type == .book)
    #expect(book.title == "Kites in wind")
    #expect(book.authors == [Person(family: "Gust", given: "Eva")])
    #expect(book.container == "Studies of Air")
    #expect(book.isbn == ["9780123751065"])
    #expect(book.publisher == "Kite Press")
  }
}
