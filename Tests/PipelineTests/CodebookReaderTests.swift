import Pipeline
import ReviewModel
import Testing

struct CodebookReaderTests {
  @Test func readsCodesVoicesAndContext() throws {
    let (codebook, diagnostics) = CodebookReader.read(
      """
      version: "2"
      context: [[tea], [sleep, "rest*"]]
      codes:
        - {id: A, label: Alpha, terms: [warm]}
        - {id: A.1, label: Alpha one, parent: A, terms: ["\\"very warm\\""]}
      voices: {staff: [gardener*]}
      """,
      file: "codebook.yaml"
    )
    #expect(diagnostics.isEmpty)
    #expect(codebook?.codes.map(\.id.text) == ["A", "A.1"])
    #expect(codebook?.context == [["tea"], ["sleep", "rest*"]])
    #expect(codebook?.voices.first?.voice == .staff)
    #expect(codebook?.branch(Code.ID("A")).count == 2)
  }

  @Test func aParentThatNobodyDefinesIsAnError() {
    let (codebook, diagnostics) = CodebookReader.read(
      "codes: [{id: A, label: Alpha, parent: B}]",
      file: "codebook.yaml"
    )
    #expect(codebook == nil)
    #expect(diagnostics.map(\.rule) == ["unknown-code"])
  }

  @Test func aVoiceThatIsNoneIsAnError() {
    let (codebook, diagnostics) = CodebookReader.read(
      "codes: []\nvoices: {stuff: [gardener]}",
      file: "codebook.yaml"
    )
    #expect(codebook == nil)
    #expect(diagnostics.first?.help?.contains("staff") == true)
  }
}
