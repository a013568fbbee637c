import ReviewModel
import Testing

@testable import Formats

struct CrossrefTests {
  private let reading: FileReading
  private let records: [Record]

  init() throws {
    reading = try XMLFixture.reading("crossref-xml/records.xml")
    records = reading.records
    try #require(records.count == 3)
  }

  @Test func knowsTheFormat() { #expect(reading.format == .crossrefXML) }

  @Test func readsAnArticle() {
    let record = records[0]
    #expect(record.title == "Kites over gulls: A Study")
    #expect(
      record.authors == [Person(family: "Wind", given: "Ada B."), Person(literal: "Kite Society")]
    )
    #expect(record.container == "Journal of Kites")
    #expect(record.volume == "3")
    #expect(record.issue == "4")
    #expect(record.pages == "5-25")
    #expect(record.issn == ["1234-5679"])
    #expect(record.doi == "10.99999/kite.91")
    #expect(record.abstract == "Aims: Kites fly.")
    #expect(record.language == "en")
  }

  @Test func prefersPrintToOnline() {
    #expect(records[0].issued == PartialDate(year: 1996, month: 5))
    #expect(records[0].online == PartialDate(year: 2008, month: 10, day: 25))
  }

  @Test func keepsWhatItRetracts() {
    #expect(records[0].relations == [RecordRelation(.retractionOf, "doi:10.99999/kite.90")])
  }

  @Test func readsAChapterAndNotItsBook() {
    let record = records[1]
    #expect(record.type == .chapter)
    #expect(record.title == "On gusts")
    #expect(record.container == "Handbook of Wind")
    #expect(record.authors == [Person(family: "Gale", given: "Tom")])
    #expect(record.doi == "10.99999/book.1")
    #expect(record.isbn == ["9780123751065"])
    #expect(record.publisher == "Kite Press")
  }

  @Test func readsADissertation() {
    #expect(records[2].type == .thesis)
    #expect(records[2].degree == "PhD")
    #expect(records[2].awardingBody == "University of Wind")
    #expect(records[2].authors == [Person(family: "Puff", given: "Ina")])
    #expect(records[2].issued == PartialDate(year: 2011))
  }

  @Test func readsEveryArticleOfADeposit() throws {
    let reading = try XMLFixture.reading("crossref-xml/deposit.xml")
    #expect(reading.format == .crossrefXML)
    #expect(reading.records.map(\.title) == ["First", "Second"])
    #expect(reading.records.map(\.volume) == ["8", "8"])
    #expect(reading.records.map(\.doi) == ["10.99999/d1", "10.99999/d2"])
  }

  @Test func readsAPlainAnswer() throws {
    let text = """
      <crossref_result version="2.0"><query_result><head><doi_batch_id>x</doi_batch_id></head><body>
      <query status="resolved"><doi type="journal_article">10.99999/q1</doi><issn type="print">12345679</issn>
      <journal_title>Journal of Kites</journal_title><contributors><contributor first-author="true"><given_name>Ada</given_name><surname>Wind</surname></contributor></contributors>
      <volume>7</volume><first_page>12</first_page><year media_type="print">2019</year><article_title>Kites over gulls</article_title></query>
      <query status="unresolved"><doi>10.99999/nothing</doi></query></body></query_result></crossref_result>
      """
    let reading = XMLFixture.reading(text: text)
    try #require(reading.records.count == 1)
    #expect(reading.records[0].title == "Kites over gulls")
    #expect(reading.records[0].pages == "12")
    #expect(reading.records[0].issued == PartialDate(year: 2019))
    #expect(XMLFixture.rules(reading) == ["empty-record"])
  }

  @Test func putsNoBlankBeforeAnIndexOnALineOfItsOwn() throws {
    let text = """
      <doi_records><doi_record><crossref><journal><journal_article><titles><title>
        Gulls need little CO
        <sub>
          2
        </sub>
        in <i>all</i> winds of 10
        <sup>3</sup>, or none
      </title></titles><doi_data><doi>10.99999/s1</doi></doi_data></journal_article></journal></crossref></doi_record></doi_records>
      """
    let records = XMLFixture.reading(text: text).records
    #expect(records.map(\.title) == ["Gulls need little CO2 in all winds of 103, or none"])
  }
}
