import ReviewModel
import Testing

@testable import Pipeline

struct DecisionFolderTests {
  private func file(_ path: String, _ text: String = "record,verdict\n") -> PipelineFile {
    PipelineFile(path: path, bytes: Array(text.utf8))
  }

  @Test func everyFileIsAPersons() {
    let (sheets, diagnostics) = DecisionFolder.read([
      file("decisions/title-abstract/ann.csv"), file("decisions/title-abstract/adjudicated.csv"),
      file("decisions/title-abstract/.hidden.csv"), file("decisions/title-abstract/notes.txt"),
      file("protocol.yaml"),
    ])
    #expect(sheets.map(\.reviewer) == ["ann", "adjudicated"])
    #expect(diagnostics.isEmpty)
  }

  @Test func aFolderThatIsNoneIsNamed() {
    let (_, diagnostics) = DecisionFolder.read([file("decisions/title-abstrct/ann.csv")])
    #expect(diagnostics.first?.rule == "unknown-decisions")
    #expect(diagnostics.first?.help?.hasPrefix("did you mean ‘title-abstract’?") == true)
  }

  @Test func aSheetWithoutItsColumnsIsReportedAndNotCounted() {
    let (sheets, diagnostics) = DecisionFolder.read([
      file("decisions/full-text/ann.csv", "record,verdikt\nr1,include\n")
    ])
    #expect(sheets.isEmpty)
    #expect(diagnostics.first?.rule == "missing-column")
  }
}
