import ReviewModel
import Testing

@testable import Formats

struct DublinCoreRecordTests {
  private let reading: FileReading
  private let records: [Record]

  init() throws {
    reading = try XMLFixture.reading("dublin-core/harvest.xml")
    records = reading.records
    try #require(records.count == 2)
  }

  @Test func knowsTheFormat() { #expect(reading.format == .dublinCore) }

  @Test func readsADescription() {
    let record = records[0]
    #expect(record.title == "Kites & kin")
    #expect(record.authors.map(\.inverted) == ["Wind, Ada", "Gale, Tom"])
    #expect(record.type == .article)
    #expect(record.keywords == ["kites", "wind"])
    #expect(record.language == "en")
    #expect(record.url == ["https://repo.example.org/1"])
    #expect(record.doi == "10.99999/kite.51")
    #expect(record.sourceID == "oai:repo.example.org:1")
  }

  @Test func takesNoHistoryForAnAbstract() {
    #expect(records[0].abstract?.hasPrefix("Kites were flown") == true)
    #expect(records[1].abstract == nil)
  }

  @Test func prefersDatesWithoutATimeOfDay() {
    #expect(records[0].issued == PartialDate(year: 2014, month: 11))
  }

  @Test func readsTheJournalFromItsSource() {
    #expect(records[0].container == "Journal of Kites")
    #expect(records[0].volume == "3")
    #expect(records[0].issue == "2")
    #expect(records[0].pages == "12-20")
    #expect(records[0].issn == ["1234-5679"])
  }

  @Test func readsTheses() {
    #expect(records[1].type == .thesis)
    #expect(records[1].degree == "Ph.D.")
    #expect(records[1].awardingBody == "University of Wind")
  }

  @Test func takesTheRelationOfEPrintsForItsOwn() {
    #expect(records[1].doi == "10.99999/kite.53")
  }

  @Test func saysWhatTheRepositoryHasWithdrawnAndWhatIsMissing() {
    #expect(XMLFixture.rules(reading) == ["withdrawn-citation", "incomplete-list"])
  }

  @Test func keepsTheHeader() {
    #expect(records[0].fields.contains(RawField("header/datestamp", "2024-01-02")))
  }

  @Test func passesOnTheErrorOfAServer() {
    let text = """
      <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2024</responseDate>
      <error code="noRecordsMatch">Nothing found</error></OAI-PMH>
      """
    let reading = XMLFixture.reading(text: text)
    #expect(XMLFixture.rules(reading) == ["server-error", "no-records"])
  }

  @Test func findsItInAnUnknownEnvelope() {
    let text = """
      <answers xmlns:d="http://purl.org/dc/elements/1.1/"><answer><d:title>Kites over gulls</d:title>
      <d:creator>Wind, Ada</d:creator></answer><answer><d:title>How kites rise</d:title></answer></answers>
      """
    let reading = XMLFixture.reading(text: text)
    #expect(reading.records.map(\.title) == ["Kites over gulls", "How kites rise"])
  }

  @Test func readsEntriesOfArXiv() throws {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><title>Answer</title>
      <entry><id>http://arxiv.org/abs/2001.00001v1</id><title>Kites over gulls</title><published>2020-01-02T00:00:00Z</published>
      <summary>Kites were flown over the colonies of gulls.</summary><author><name>Ada B. Wind</name></author>
      <arxiv:doi>10.99999/kite.1</arxiv:doi></entry></feed>
      """
    let record = try #require(XMLFixture.reading(text: text).records.first)
    #expect(record.title == "Kites over gulls")
    #expect(record.authors == [Person(family: "Wind", given: "Ada B.")])
    #expect(record.issued == PartialDate(year: 2020, month: 1, day: 2))
    #expect(record.doi == "10.99999/kite.1")
    #expect(record.abstract == "Kites were flown over the colonies of gulls.")
    #expect(record.type == .preprint)
  }
}
