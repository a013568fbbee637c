import ReviewModel
import Testing

@testable import Formats

struct RISWriterTests {
  @Test(arguments: Fixture.all(in: "ris"))
  func losesNothingOfRIS(_ fixture: Fixture) throws {
    let records = try FileReading(fixture.file).records
    let again = FileReading(text: RISWriter.text(records)).records
    #expect(again.map(\.content) == records.map(\.content))
    for (record, other) in zip(records, again) where record.fields.first?.tag == "TY" {
      #expect(other.fields == record.fields)
    }
  }

  @Test(arguments: Fixture.all(in: "nbib") + Fixture.all(in: "fuzz"))
  func saysWhatOtherFormatsSay(_ fixture: Fixture) throws {
    let records = try FileReading(fixture.file).records
    let again = FileReading(text: RISWriter.text(records)).records
    #expect(again.map(\.content) == records.map(\.content))
  }

  @Test func saysInNotesWhatRISHasNoFieldFor() {
    var record = Record(type: .article, origin: Origin(file: "a", start: 0, end: 0, line: 1))
    record.title = "A title"
    record.abstract = "Told in other words."
    record.abstractStatus = .partial
    record.abstractSource = .paraphrase
    record.citationStatements = [CitationStatement(text: "They \"say\"", section: "ASReview_x")]
    record.relations = [RecordRelation(.retractedBy, "10.5555/retraction")]
    let text = RISWriter.text([record])
    #expect(text.contains("N1  - synth:abstractSource=paraphrase\n"))
    #expect(text.contains("N1  - synth:abstractStatus=partial\n"))
    #expect(FileReading(text: text).records.first?.content == record.content)
  }

  @Test func anAlteredRecordIsWrittenFromItsValues() throws {
    let text = "TY  - JOUR\nT1  - Old\nXX  - kept\nER  - \n"
    var record = try #require(FileReading(text: text).records.first)
    #expect(RISWriter.text([record]) == "TY  - JOUR\nT1  - Old\nXX  - kept\nER  - \n\n")
    record.title = "New"
    #expect(RISWriter.text([record]) == "TY  - JOUR\nTI  - New\nER  - \n\n")
  }

  @Test func valuesCannotBreakOutOfTheirRecord() {
    var record = Record(type: .article, origin: Origin(file: "a", start: 0, end: 0, line: 1))
    record.title = "A\nER  - \nTY  - JOUR\nTI  - B"
    record.abstract = "A\nER  - \n\nTY - JOUR\nTY  - JOUR\nTI  - B"
    record.keywords = ["A\nER  - \nTY  - JOUR\nTI  - B"]
    #expect(FileReading(text: RISWriter.text([record])).records.count == 1)
  }
}
