import Testing

/// Documents that must keep step with the code.
struct DocumentationTests {
  @Test func everyDiagnosticIsExplained() throws {
    let text = try SourceTree.text("Sources/Pipeline/Pipeline.docc/Diagnostics.md")
    let rules = SourceTree.sources.flatMap { file in
      file.text.matches(of: /rule: "([a-z0-9-]+)"/).map { String($0.1) }
        + file.text.matches(of: /report\(\s*(?:\.\w+, )?"([a-z]+(?:-[a-z0-9]+)+)"/).map {
          String($0.1)
        }
    }
    #expect(rules.count > 20)
    for rule in Set(rules).sorted() {
      #expect(text.contains("`\(rule)`"), "\(rule) is not in Diagnostics.md")
    }
  }

  @Test func theReadmeNamesTheTwoCommands() throws {
    let readme = try SourceTree.text("README.md")
    #expect(readme.contains("./Scripts/synth"))
    #expect(readme.contains("./Scripts/test"))
  }

  @Test func everyDecisionRecordFitsOnOnePage() {
    let records = SourceTree.files(in: "Sources/Pipeline/Pipeline.docc/Decisions", ending: ".md")
    #expect(!records.isEmpty)
    for record in records { #expect(record.lines.count <= 60, "\(record.path)") }
  }
}
