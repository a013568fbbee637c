import Testing

/// Documents that must keep step with the code.
struct DocumentationTests {
  @Test func everyDiagnosticIsExplained() throws {
    let text = try SourceTree.text("Sources/Pipeline/Pipeline.docc/Diagnostics.md")
    let rules = Set(SourceTree.sources.flatMap { Self.rules(in: $0.text) })
    #expect(rules.count > 40)
    for rule in rules.sorted() {
      #expect(text.contains("`\(rule)`"), "\(rule) is not in Diagnostics.md")
    }
  }

  /// The rules that a file names: `rule: "missing-title"`.
  private static func rules(in text: String) -> [String] {
    text.split(separator: "rule: \"").dropFirst().compactMap { rest in
      let rule = rest.prefix { $0 != "\"" }
      return rule.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } ? String(rule) : nil
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
