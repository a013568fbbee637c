import Formats
import ReviewModel

/// Says that exports hold decisions of another tool, while nobody has decided here yet.
enum UnimportedDecisions {
  /// A note for each file; none once the review has decisions of its own.
  static func notes(_ identified: IdentifiedRecords, _ sheets: [DecisionSheet]) -> [Diagnostic] {
    let hasDecisions = sheets.contains { sheet in
      sheet.kind == .titleAbstract && sheet.rows.contains { !$0["verdict"].isEmpty }
    }
    guard !hasDecisions else { return [] }
    let marked = identified.records.filter { !$0.labels.isEmpty }
    let byFile = Dictionary(grouping: marked, by: \.origin.file)
    return byFile.sorted { $0.key < $1.key }.compactMap { file, records in
      let tool = ToolDecisions(records)
      let decided = records.count { !tool.decisions(on: $0).isEmpty }
      guard decided > 0 else { return nil }
      return Diagnostic(
        .note,
        rule: "decisions-in-export",
        decided == 1
          ? "a record comes with a decision of another tool"
          : "\(decided) records come with decisions of another tool",
        at: Place(file: file),
        help: "they count for nothing until `synth screen import` brings them in"
      )
    }
  }
}
