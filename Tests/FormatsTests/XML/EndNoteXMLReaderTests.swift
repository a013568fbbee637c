import ReviewModel
import Testing

@testable import Formats

struct EndNoteXMLReaderTests {
  private let reading: FileReading
  private let records: [Record]

  init() throws {
    reading = try XMLFixture.reading("endnote-xml/library.xml")
    records = reading.records
    #expect(records.count == 2)
  }

  @Test func joinsStylesWithoutBlanks() {
    #expect(records[0].title == "Kites and Larus argentatus: who minds whom")
  }

  @Test func namesTheJournalOnce() {
    #expect(records[0].container == "Journal of Kites")
  }

  @Test func readsNumbersDatesAndPages() {
    #expect(records[0].issued == PartialDate(year: 2011, month: 3, day: 3))
    #expect(records[0].pages == "315-322")
    #expect(records[0].doi == "10.99999/kite.9")
    #expect(records[0].pmid == "90000021")
    #expect(records[0].sourceID == "17")
    #expect(records[0].issn == ["1234-5679", "0012-9658"])
    #expect(records[0].url == ["https://pubmed.example.gov/90000021"])
    #expect(records[0].language == "en")
  }

  @Test func takesReturnsForLineEnds() {
    #expect(records[0].abstract == "First line.\nSecond line.")
    #expect(records[0].keywords == ["kites", "gulls", "wind"])
    #expect(records[0].labels == ["Title/abstract: include", "maybe"])
    #expect(records[0].abstractSource == .paraphrase)
  }

  @Test func keepsDegreeAndAwardingBodyOfAThesis() {
    #expect(records[1].type == .thesis)
    #expect(records[1].degree == "Ph.D.")
    #expect(records[1].awardingBody == "University of Wind")
    #expect(records[1].authors == [Person(literal: "Kite Society")])
  }

  @Test func readsAStrayAmpersandAsText() {
    #expect(records[1].title == "Wind & will")
    #expect(XMLFixture.rules(reading) == ["empty-record", "xml-repaired"])
  }
}
