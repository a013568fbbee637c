import Formats
import ReviewModel

/// A decision in an export of another tool, and the record of the export that it is about.
struct ForeignDecision: Sendable {
  let record: Record
  let decision: ToolDecision

  /// The decisions in a file, and what stands in the way of reading them.
  static func read(
    _ file: String,
    _ request: ImportRequest,
    jobs: Int
  ) async throws -> (decisions: [ForeignDecision], diagnostics: [Diagnostic]) {
    let reading = try await ExportFiles.read([file], jobs: jobs)
    let records = reading.records
    let tool = ToolDecisions(records, column: request.column)
    let decisions = records.flatMap { record in
      let made =
        request.verdict.map {
          [ToolDecision($0, reasons: $0 == .exclude ? ToolDecisions.reasons(on: record) : [])]
        } ?? tool.decisions(on: record)
      return made.map { ForeignDecision(record: record, decision: $0) }
    }
    guard decisions.isEmpty, !records.isEmpty else { return (decisions, reading.diagnostics) }
    return ([], reading.diagnostics + [silence(of: file, tool, records.count)])
  }

  private static func silence(_ file: String, help: String, _ message: String) -> Diagnostic {
    Diagnostic(.error, rule: "no-decisions", message, at: Place(file: file), help: help)
  }

  private static func silence(of file: String, _ tool: ToolDecisions, _ count: Int) -> Diagnostic {
    guard tool.columns.count > 1 else {
      return silence(
        file,
        help: "name the column with --column, or, for a list of what was excluded or included, "
          + "the verdict on all of it with --verdict",
        "nothing says what was decided on its \(count) record\(count == 1 ? "" : "s")"
      )
    }
    return silence(
      file,
      help: "name one with --column; title and abstract and full text are imported apart",
      "several columns hold verdicts: \(tool.columns.joined(separator: ", "))"
    )
  }
}
