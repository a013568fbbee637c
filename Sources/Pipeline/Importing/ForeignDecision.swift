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
    var diagnostics = reading.diagnostics
    let doubtful =
      request.verdict == nil ? records.filter { tool.doubtfulVerdict(on: $0) != nil } : []
    if let first = doubtful.first { diagnostics.append(doubt(doubtful, tool, first.origin.place)) }
    if decisions.isEmpty, !records.isEmpty {
      diagnostics.append(silence(of: file, tool, records.count))
    } else if let rest = remainder(records, decisions, doubtful.count) {
      diagnostics.append(rest)
    }
    return (decisions, diagnostics)
  }

  /// Values that stand where verdicts should.
  private static func doubt(_ records: [Record], _ tool: ToolDecisions, _ place: Place)
    -> Diagnostic
  {
    let values = Set(records.compactMap { tool.doubtfulVerdict(on: $0) }).sorted()
    return Diagnostic(
      .warning,
      rule: "unknown-verdict",
      records.count == 1
        ? "a record has a value that is no verdict"
        : "\(records.count) records have a value that is no verdict",
      at: place,
      notes: values.prefix(5).map { "‘\($0)’" },
      help: "these were not imported; write include, exclude or unclear"
    )
  }

  /// How many records nobody has decided on.
  private static func remainder(
    _ records: [Record],
    _ decisions: [ForeignDecision],
    _ doubtful: Int
  ) -> Diagnostic? {
    let decided = Set(decisions.map(\.record.origin))
    let open = records.count { !decided.contains($0.origin) } - doubtful
    guard open > 0, let file = records.first?.origin.file else { return nil }
    return Diagnostic(
      .note,
      rule: "records-without-decision",
      open == 1
        ? "a record has no decision" : "\(open) of \(records.count) records have no decision",
      at: Place(file: file)
    )
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
