import ReviewModel
import Testing

@testable import Formats

struct MEDLINEWriterTests {
  private var record: Record {
    var record = Record(type: .article, origin: Origin(file: "a", start: 0, end: 0, line: 1))
    record.title = "Hope on wards"
    return record
  }

  @Test func writesWhatPubMedWrites() {
    var record = record
    record.pmid = "21314913"
    record.sourceID = "21314913"
    record.authors = [Person(family: "Kindly", given: "Anna B"), Person(literal: "Care Group")]
    record.issued = PartialDate(year: 2020, month: 2, day: 3)
    record.container = "Journal of invented care"
    record.pages = "315-322"
    record.doi = "10.5555/hope"
    record.language = "de"
    let text = MEDLINEWriter.text([record])
    for line in [
      "PMID- 21314913", "TI  - Hope on wards", "FAU - Kindly, Anna B", "AU  - Kindly AB",
      "CN  - Care Group", "DP  - 2020 Feb 3", "JT  - Journal of invented care", "PG  - 315-322",
      "LID - 10.5555/hope [doi]", "LA  - ger", "PT  - Journal Article",
    ] {
      #expect(text.contains("\(line)\n"), "\(line)")
    }
    #expect(text.hasPrefix("PMID- "))
    #expect(!text.contains("synth:"))
  }

  @Test func keepsTheLinesOfWhatWasReadFromMEDLINE() {
    let text = "PMID- 21314913\nXX  - unknown\nTI  - Hope\n      on wards\nDP  - 2020 Winter\n"
    let records = FileReading(text: text, name: "a.nbib").records
    #expect(MEDLINEWriter.text(records) == text)
  }

  @Test func wrapsLongValuesAndSaysInNotesWhatHasNoField() {
    var record = record
    record.abstract = String(repeating: "hope and kindness ", count: 40) + "end\nSecond paragraph."
    record.abstractStatus = .complete
    record.labels = ["Rayyan-included:  yes\u{A0}and no"]
    record.degree = "PhD"
    record.relations = [RecordRelation(.retractedBy, "10.5555/retraction")]
    let text = MEDLINEWriter.text([record])
    #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 90 })
    #expect(text.contains("GN  - synth:degree=PhD\n"))
    let again = FileReading(text: text, name: "a.nbib").records
    #expect(again.map(\.content) == [record.content])
  }

  @Test func valuesCannotBreakOutOfTheirRecord() {
    var record = record
    record.title = "A\n\nPMID- 1\nTI  - B"
    record.keywords = ["A\n\nPMID- 1"]
    #expect(FileReading(text: MEDLINEWriter.text([record]), name: "a.nbib").records.count == 1)
  }
}
