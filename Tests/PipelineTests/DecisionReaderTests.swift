import Formats
import ReviewModel
import Testing

@testable import Pipeline

struct DecisionReaderTests {
  private let identified: IdentifiedRecords = {
    var first = Record(
      id: Record.ID("r1"),
      type: .article,
      origin: Origin(file: "a.ris", start: 0, end: 1, line: 1)
    )
    first.title = "On tea"
    first.authors = [Person(family: "Grey", given: "Ann")]
    first.issued = PartialDate(year: 2001)
    first.doi = "10.1000/a"
    first.pmid = "123"
    first.sourceID = "X-1"
    var second = Record(
      id: Record.ID("r2"),
      type: .article,
      origin: Origin(file: "b.ris", start: 0, end: 1, line: 1)
    )
    second.title = "On bread"
    second.sourceID = "X-1"
    return IdentifiedRecords(
      sources: [],
      records: [first, second],
      files: [],
      unread: [],
      fullTexts: []
    )
  }()

  private func read(_ csv: String, _ kind: SheetKind = .titleAbstract) throws -> DecisionReader {
    let sheet = DecisionSheet(
      kind: kind,
      reviewer: "ann",
      file: "decisions/\(kind.rawValue)/ann.csv",
      document: try CSVReader.read(Array(csv.utf8))
    )
    var reader = DecisionReader(
      anchors: RecordAnchors(identified),
      criteria: [
        Criterion(
          id: Criterion.ID("E1"),
          kind: .exclude,
          level: .fullText,
          label: "No",
          when: nil,
          isAutomatic: false
        )
      ],
      codebook: Codebook(
        version: "",
        note: nil,
        codes: [Code(id: Code.ID("A"), label: "Alpha")],
        voices: []
      )
    )
    reader.read([sheet])
    return reader
  }

  @Test(arguments: ["r1", "10.1000/a", "https://doi.org/10.1000/A", "doi:10.1000/a", "pmid:123"])
  func aRecordMayBeNamedInManyWays(_ reference: String) throws {
    let reader = try read("record,verdict\n\(reference),include\n")
    #expect(reader.decisions.screening.map(\.record.text) == ["r1"])
    #expect(reader.diagnostics.isEmpty)
  }

  @Test func readsWhatASpreadsheetMakesOfASheet() throws {
    let reader = try read("\u{FEFF}Note;Verdict;RECORD;extra\r\nfine;Exclude;r2;x\r\n")
    #expect(reader.decisions.screening.map(\.verdict) == [.exclude])
    #expect(reader.decisions.screening.map(\.signature.note) == ["fine"])
  }

  @Test func theCitationTellsEqualSourceIDsApart() throws {
    let reader = try read("record,citation,verdict\nX-1,On bread,include\n")
    #expect(reader.decisions.screening.map(\.record.text) == ["r2"])
  }

  @Test func aRowWhoseIDIsGoneIsReAnchoredByItsCitation() throws {
    let reader = try read("record,citation,verdict\nrgone,Grey 2001 On Tea,include\n")
    #expect(reader.decisions.screening.map(\.record.text) == ["r1"])
    #expect(reader.diagnostics.map(\.rule) == ["re-anchored"])
  }

  @Test func whatCannotBeAnchoredIsKeptAndNamedOnce() throws {
    let reader = try read("record,verdict\nr8,include\nr9,exclude\n")
    #expect(reader.decisions.orphaned.map(\.reference) == ["r8", "r9"])
    #expect(reader.diagnostics.map(\.rule) == ["decision-without-record"])
  }

  @Test func anEmptyVerdictIsNoDecision() throws {
    let reader = try read("record,verdict\nr1,\n")
    #expect(reader.decisions.screening.isEmpty)
    #expect(reader.diagnostics.isEmpty)
  }

  @Test func anUnknownVerdictIsAnErrorWithASuggestion() throws {
    let reader = try read("record,verdict\nr1,inclde\nr2,include\n")
    #expect(reader.decisions.screening.count == 1)
    #expect(reader.diagnostics.first?.rule == "unknown-value")
    #expect(reader.diagnostics.first?.place?.line == 2)
    #expect(reader.diagnostics.first?.help?.hasPrefix("did you mean ‘include’?") == true)
  }

  @Test func anExclusionAtFullTextWantsAReason() throws {
    let reader = try read("record,verdict,criterion\nr1,exclude,\nr2,exclude,E1; E9\n", .fullText)
    #expect(reader.decisions.screening.map(\.criteria.count) == [0, 2])
    #expect(reader.diagnostics.map(\.rule) == ["missing-reason", "unknown-criterion"])
  }

  @Test func aWholeGroupIsAStar() throws {
    let reader = try read("record_a,record_b,verdict\nr1,*,different\nr1,r2,same\n", .deduplication)
    #expect(reader.decisions.duplicates.map(\.b?.text) == [nil, "r2"])
  }

  @Test func aCodeThatNobodyDefinesIsAnError() throws {
    let reader = try read(
      "record,quote,code,action\nr1,tea,B,add\nr1,tea,A,add\n",
      .extraction
    )
    #expect(reader.decisions.codings.map(\.code.text) == ["A"])
    #expect(reader.diagnostics.map(\.rule) == ["unknown-code"])
  }
}
