import ReviewModel
import Testing

@testable import Formats

struct BibTeXWriterTests {
  @Test(arguments: Fixture.all(in: "ris") + Fixture.all(in: "nbib") + Fixture.all(in: "bibtex"))
  func losesNothing(_ fixture: Fixture) throws {
    let records = try FileReading(fixture.file).records
    let again = FileReading(text: BibTeXWriter.text(records), name: "a.bib").records
    expectSame(again, records, fixture.name)
  }

  @Test(arguments: Fixture.all(in: "ris") + Fixture.all(in: "nbib"))
  func survivesDamage(_ fixture: Fixture) throws {
    let original = try fixture.file.bytes.prefix(4_000)
    for seed in 200..<202 as Range<UInt64> {
      var damage = FileDamage(seed: seed, donors: [])
      let bytes = damage.damaged(Array(original))
      let records = FileReading(SourceFile(name: fixture.name, bytes: bytes)).records
      let again = FileReading(text: BibTeXWriter.text(records), name: "a.bib").records
      expectSame(again, records, "seed \(seed)")
    }
  }

  @Test(arguments: Fixture.all(in: "bibtex"))
  func readsDamagedFilesToTheEnd(_ fixture: Fixture) throws {
    let original = try fixture.file.bytes
    for seed in 0..<8 as Range<UInt64> {
      var damage = FileDamage(seed: seed, donors: [])
      let bytes = damage.damaged(Array(original))
      let reading = FileReading(SourceFile(name: fixture.name, bytes: bytes))
      for record in reading.records {
        #expect(0 <= record.origin.start && record.origin.start <= record.origin.end)
        #expect(record.origin.end <= bytes.count)
      }
      let again = FileReading(text: BibTeXWriter.text(reading.records), name: "a.bib").records
      expectSame(again, reading.records, "seed \(seed)")
    }
  }

  private func expectSame(_ found: [Record], _ wanted: [Record], _ name: String) {
    #expect(found.map(\.content) == wanted.map(\.content), "\(name)")
  }

  @Test func keepsTheFieldsOfBibTeX() throws {
    let text = "@article{a,\n  title = {{A} B},\n  journal = {J},\n  funding_text 1 = {x}\n}\n\n"
    var record = try #require(FileReading(text: text, name: "a.bib").records.first)
    #expect(BibTeXWriter.text([record]) == text)
    record.title = "New & {old}"
    #expect(
      BibTeXWriter.text([record])
        == "@article{a,\n  title = {New \\& \\{old\\}},\n  journal = {J}\n}\n\n"
    )
  }

  @Test func readsBackAnEntryOfNothingButNotes() throws {
    var record = Record(type: .other, origin: Origin(file: "a", start: 0, end: 0, line: 1))
    record.labels = ["seen"]
    let bare = Record(type: .other, origin: Origin(file: "a", start: 0, end: 0, line: 2))
    let text = BibTeXWriter.text([record, bare])
    let again = FileReading(text: text, name: "a.bib").records
    expectSame(again, [record, bare], text)
  }

  @Test func givesEachEntryAKeyOfItsOwn() {
    var record = Record(type: .article, origin: Origin(file: "a", start: 0, end: 0, line: 1))
    record.title = "A title"
    record.authors = [Person(family: "O'Neil", given: "A")]
    record.issued = PartialDate(year: 2001)
    let text = BibTeXWriter.text([record, record])
    #expect(text.contains("@article{oneil2001-,") || text.contains("@article{oneil2001-"))
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("@") }
    #expect(Set(keys).count == 2)
    #expect(FileReading(text: text, name: "a.bib").rules.isEmpty)
  }

  @Test func saysInFieldsOfItsOwnWhatBibTeXCannotSay() {
    var record = Record(type: .webPage, origin: Origin(file: "a", start: 0, end: 0, line: 1))
    record.title = "A {title--with}} ~ 50% \\ $ ^ # _ & ``x''"
    record.authors = [
      Person(family: "Smith and Sons, Ltd"), Person(literal: "A, B and C"),
      Person(family: "von Hicks", given: "Michael, III"),
    ]
    record.abstract = "One\nTwo\n\nThree\n@article{x,\n@article{y,"
    record.abstractStatus = .partial
    record.abstractSource = .paraphrase
    record.keywords = ["Tumor, solid", "a;b", "c"]
    record.url = ["https://a.org/~x_y", "https://b.org"]
    record.citationStatements = [CitationStatement(text: "They \"say\" {", section: "Discussion")]
    record.relations = [RecordRelation(.retractedBy, "10.5555/retraction")]
    let text = BibTeXWriter.text([record])
    let again = FileReading(text: text, name: "a.bib").records
    #expect(again.count == 1)
    var expected = record.content
    expected[.sourceID] = again.first?.content[.sourceID]
    #expect(again.first?.content == expected)
  }
}
