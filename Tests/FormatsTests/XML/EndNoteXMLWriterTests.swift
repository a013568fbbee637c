import ReviewModel
import Testing

@testable import Formats

struct EndNoteXMLWriterTests {
  private let origin = Origin(file: "a.xml", start: 0, end: 1, line: 1)

  @Test(arguments: ["endnote-xml/library.xml", "pubmed-xml/set.xml"])
  func readsBackWhatItHasWritten(_ path: String) throws {
    expectSame(try XMLFixture.reading(path).records)
  }

  @Test func writesNoNotesForWhatEndNoteCanSay() throws {
    let record = try #require(try XMLFixture.reading("endnote-xml/library.xml").records.last)
    let text = EndNoteXMLWriter.text([record])
    #expect(text.contains("Wind &amp; will"))
    #expect(!text.contains("research-notes"))
  }

  @Test func saysInNotesWhatEndNoteCannotSay() {
    var record = Record(type: .review, origin: origin)
    record.title = "AT&amp;T is <b>no</b> markup here; p < 0.05 & so on \u{1}"
    record.sourceID = "W2 \"x\""
    record.authors = [
      Person(family: "Smith", given: "J, Jr", isni: "0000000123456789"),
      Person(literal: "Smith JA"),
      Person(literal: "A, B and C"), Person(family: "Madonna"),
    ]
    record.abstract = "One.\nTwo.\n\nThree blanks."
    record.labels = ["a\nb", "synth:title=no", "include"]
    record.keywords = ["a; b", "c"]
    record.issued = PartialDate(year: 1200, month: 2)
    record.online = PartialDate(year: 2020, month: 2, day: 3)
    record.pages = "S1-S2, 7"
    record.doi = "10.1000/a<b>c"
    record.pmid = "123456789012"
    record.issn = ["1234-5679"]
    record.isbn = ["9781402894626"]
    record.relations = [RecordRelation(.retractedBy, "pmid:7")]
    record.supervisors = [Person(literal: "X")]
    record.institution = "University"
    record.degree = "PhD"
    record.url = ["https://doi.org/10.5555/other", "not an address"]
    record.citationStatements = [CitationStatement(text: "“quoted”", section: "Results")]
    RecordCompletion.complete(&record)
    expectSame([record])
    var bare = Record(type: .dataset, origin: origin)
    bare.title = "Only this"
    RecordCompletion.complete(&bare)
    expectSame([bare, record, bare])
  }

  private func expectSame(_ records: [Record]) {
    let text = EndNoteXMLWriter.text(records)
    let reading = XMLFixture.reading(text: text)
    #expect(reading.format == .endNoteXML)
    #expect(reading.records.count == records.count)
    for (back, record) in zip(reading.records, records) {
      for key in RecordKey.content {
        #expect(key.value(of: back) == key.value(of: record), "\(key)")
      }
    }
  }
}
