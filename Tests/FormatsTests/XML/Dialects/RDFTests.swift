import ReviewModel
import Testing

@testable import Formats

struct RDFTests {
  private let reading: FileReading
  private let records: [Record]

  init() throws {
    reading = try XMLFixture.reading("zotero-rdf/library.rdf")
    records = reading.records
    try #require(records.count == 2)
  }

  @Test func knowsTheFormat() { #expect(reading.format == .zoteroRDF) }

  @Test func readsAnArticleAndTheJournalThatItPointsAt() {
    let record = records[0]
    #expect(record.type == .article)
    #expect(record.title == "Kites over gulls")
    #expect(
      record.authors == [Person(family: "Wind", given: "Ada B."), Person(literal: "Kite Society")]
    )
    #expect(record.container == "Journal of Kites")
    #expect(record.volume == "112")
    #expect(record.issue == "985")
    #expect(record.pages == "595-608")
    #expect(record.issn == ["1234-5679"])
    #expect(record.doi == "10.99999/kite.91")
    #expect(record.url == ["https://example.org/91"])
    #expect(record.issued == PartialDate(year: 1978, month: 3, day: 2))
    #expect(record.keywords == ["kites", "gulls"])
    #expect(record.abstract == "Kites fly.")
    #expect(record.pmid == "90000091")
    #expect(record.language == "en")
  }

  @Test func keepsNotesAsLabels() { #expect(records[0].labels == ["include"]) }

  @Test func readsTheses() {
    #expect(records[1].type == .thesis)
    #expect(records[1].awardingBody == "University of Wind")
    #expect(records[1].degree == "Ph.D.")
  }

  @Test func knowsWhereEachStands() {
    #expect(records.map(\.origin.line) == [2, 18])
    #expect(records[0].origin.end <= records[1].origin.start)
  }

  @Test func readsOtherVocabularies() throws {
    let text = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:bibo="http://purl.org/ontology/bibo/" xmlns:dct="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/">
      <bibo:Book rdf:about="https://example.org/b"><dct:title>Kites in wind</dct:title><dct:creator rdf:resource="https://example.org/p"/><bibo:isbn13>9780123751065</bibo:isbn13><dct:issued>2015</dct:issued><dct:language rdf:resource="http://id.example.org/iso639-2/ger"/></bibo:Book>
      <foaf:Person rdf:about="https://example.org/p"><foaf:familyName>Gust</foaf:familyName><foaf:givenName>Eva</foaf:givenName></foaf:Person></rdf:RDF>
      """
    let reading = XMLFixture.reading(text: text)
    try #require(reading.records.count == 1)
    #expect(reading.records[0].type == .book)
    #expect(reading.records[0].authors == [Person(family: "Gust", given: "Eva")])
    #expect(reading.records[0].isbn == ["9780123751065"])
    #expect(reading.records[0].language == "de")
  }

  @Test func aDocumentThatDescribesNothingHasNoRecords() {
    let reading = Self.reading(of: "")
    #expect(reading.format == .zoteroRDF)
    #expect(reading.records.isEmpty)
  }

  @Test func readsThingsUnderMoreNamesThanAnySchemaHas() {
    let things = (1...70).map { "<n\($0)><title>Title \($0)</title></n\($0)>" }
    let reading = Self.reading(of: things.joined(separator: "\n"))
    #expect(reading.records.map(\.title) == (1...70).map { "Title \($0)" })
  }

  private static func reading(of things: String) -> FileReading {
    let namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    let text = "<?xml version=\"1.0\"?>\n<rdf:RDF xmlns:rdf=\"\(namespace)\">\(things)</rdf:RDF>"
    return FileReading(SourceFile(name: "a.rdf", bytes: Array(text.utf8)))
  }
}
