import ReviewModel
import Testing

@testable import Formats

struct RecordTableWriterTests {
  private func back(_ records: [Record]) -> [Record] {
    FileReading(text: RecordTableWriter.text(records), name: "export.csv").records
  }

  private var rich: Record {
    var record = Record(
      type: .conferencePaper,
      origin: Origin(file: "x", start: 0, end: 1, line: 1)
    )
    record.sourceID = "S1"
    record.title = "=SUM(1) and “more”, \"quoted\""
    record.authors = [Person(family: "Lee", given: "Ann"), Person(literal: "Group; of, all")]
    record.issued = PartialDate(year: 2015, month: 12, day: 23)
    record.online = PartialDate(year: 2015)
    record.container = "NA"
    record.volume = "15.0"
    record.issue = "-3"
    record.pages = "315-322"
    record.doi = "10.1000/abc;(x)"
    record.pmid = "123456"
    record.issn = ["2041-1723"]
    record.isbn = ["9789038645032"]
    record.abstract = "Line one\nline two"
    record.abstractStatus = .partial
    record.abstractSource = .paraphrase
    record.keywords = ["a; b", "c, d", "e"]
    record.language = "en"
    record.url = ["https://example.org/a", "https://example.org/b?x=1;y=2"]
    record.supervisors = [Person(family: "Roe", given: "Jo")]
    record.relations = [RecordRelation(.retractedBy, "123")]
    record.labels = ["included=1", "notes=a; b"]
    record.citationStatements = [CitationStatement(text: "good", confidence: 99)]
    return record
  }

  @Test func everyValueComesBack() throws {
    var plain = Record(type: .article, origin: Origin(file: "x", start: 0, end: 1, line: 1))
    plain.title = "Plain"
    plain.sourceID = "2"
    plain.authors = [Person(family: "Lee", given: "Ann")]
    let records = [rich, plain]
    let found = back(records)
    #expect(found.count == 2)
    for (one, other) in zip(records, found) { #expect(one.content == other.content) }
  }

  @Test func onlyWhatColumnsCannotSayStandsApart() {
    var plain = Record(type: .article, origin: Origin(file: "x", start: 0, end: 1, line: 1))
    plain.title = "Plain"
    plain.sourceID = "2"
    plain.authors = [Person(family: "Lee", given: "Ann"), Person(family: "Roe", given: "Jo")]
    plain.keywords = ["one", "two"]
    let row = RecordTableWriter.text([plain]).split(separator: "\n").last ?? ""
    #expect(row.hasPrefix(",2,article,Plain,\"Lee, Ann; Roe, Jo\","))
    #expect(row.hasSuffix(","))
  }

  @Test func noCellBeginsLikeAFormula() {
    let text = RecordTableWriter.text([rich])
    #expect(text.contains("\"'=SUM(1)"))
    #expect(text.contains(",'-3,"))
  }

  @Test(arguments: ["ris", "nbib", "pubmed-xml", "endnote-xml", "tables"])
  func fixturesComeBack(_ folder: String) throws {
    for fixture in Fixture.all(in: folder) {
      let records = FileReading(try fixture.file).records
      let found = back(records)
      #expect(found.count == records.count, "\(fixture.name)")
      for (one, other) in zip(records, found) {
        #expect(one.content == other.content, "\(fixture.name)")
      }
    }
  }
}
