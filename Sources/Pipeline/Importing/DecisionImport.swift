import Formats
import FoundationEssentials
package import ReviewModel

/// Decisions that were made in another tool, as rows of a review's decision files.
package struct DecisionImport: Sendable {
  package private(set) var diagnostics: [Diagnostic]
  private let location: ReviewLocation
  private let kind: SheetKind
  private var rows: [ImportedRow] = []

  /// Reads exports, and finds the records and criteria of the review that they are about.
  package static func of(
    _ request: ImportRequest,
    in location: ReviewLocation,
    jobs: Int
  ) async throws -> DecisionImport {
    try ExportFiles.requireAny(of: request.files)
    let walked = try await ScreenedReview.walk(location, jobs: jobs)
    var made = DecisionImport(location, request.level)
    var foreign: [ForeignDecision] = []
    for file in request.files {
      let (decisions, problems) = try await ForeignDecision.read(file, request, jobs: jobs)
      foreign += decisions
      made.diagnostics += problems
    }
    try made.take(foreign, request, walked)
    return made
  }

  private init(_ location: ReviewLocation, _ level: ScreeningLevel) {
    self.location = location
    kind = level == .fullText ? .fullText : .titleAbstract
    diagnostics = []
  }

  private mutating func take(
    _ foreign: [ForeignDecision],
    _ request: ImportRequest,
    _ walked: ScreenedReview
  ) throws(PipelineFailure) {
    let unique = walked.screened.unique
    let reports = ForeignRecords(foreign.map(\.record), in: unique).reports
    let citations = Dictionary(
      unique.groups.map { ($0.id, $0.merged.citation) },
      uniquingKeysWith: { first, _ in first }
    )
    var reasons = try ForeignReasons(
      walked.review.plan.screening.criteria,
      named: request.reasons
    )
    var files = DecisionFileNames(pipeline: location.pipeline, kind: kind)
    for (made, report) in zip(foreign, reports) {
      let (criteria, others) = reasons.criteria(for: made.decision.reasons)
      let notes = [made.decision.note] + others.map { "reason: \($0)" }
      let row = ImportedRow(
        reviewer: try files.name(of: made.decision.person ?? request.reviewer),
        record: report?.text ?? made.record.id.text,
        citation: report.flatMap { citations[$0] } ?? made.record.citation,
        verdict: made.decision.verdict,
        criteria: criteria,
        note: notes.filter { !$0.isEmpty }.joined(separator: "; "),
        decided: Self.date(made.decision.decided),
        origin: made.record.origin.place,
        state: report == nil ? .orphaned : .new
      )
      rows.append(row)
    }
    setRepeatedApart()
    for place in rows.indices where rows[place].isFresh {
      rows[place].state = try files.state(of: rows[place])
      if let before = try files.changedVerdict(by: rows[place]) { report(rows[place], before) }
    }
    diagnostics += [reasons.diagnostic, strangers, superseded].compactMap(\.self)
  }

  /// A date as it stands there, or of the seconds since 1970 that some tools count.
  private static func date(_ text: String) -> String {
    guard let seconds = Double(text), seconds > 1e8, seconds < 1e11 else { return text }
    return String(Date(timeIntervalSince1970: seconds).ISO8601Format().prefix(10))
  }

  /// Of one person's decisions on a record, and on its duplicates, the last counts.
  private mutating func setRepeatedApart() {
    var last: [[String]: Int] = [:]
    for place in rows.indices.reversed() {
      let row = rows[place]
      guard let later = last.updateValue(place, forKey: [row.reviewer, row.record]) else {
        continue
      }
      last[[row.reviewer, row.record]] = later
      rows[place].state = .repeated
      guard row.verdict != rows[later].verdict else { continue }
      diagnostics.append(
        Diagnostic(
          .warning,
          rule: "contradicting-decisions",
          "\(row.reviewer) decided twice on ‘\(row.citation)’: \(row.verdict.rawValue), then "
            + rows[later].verdict.rawValue,
          at: row.origin,
          notes: ["the other stands at \(rows[later].origin)"],
          help: "the last counts; decide anew with `synth screen decide`"
        )
      )
    }
  }

  private var strangers: Diagnostic? {
    let strangers = rows.filter { $0.state == .orphaned }
    guard let first = strangers.first else { return nil }
    return Diagnostic(
      .warning,
      rule: "decision-without-record",
      strangers.count == 1
        ? "a decision is on a record that is not in this review"
        : "\(strangers.count) decisions are on records that are not in this review",
      at: first.origin,
      notes: strangers.prefix(5).map(\.citation),
      help: "they are kept, and count when the record is there; or it resembles several records"
    )
  }

  private mutating func report(_ row: ImportedRow, _ before: String) {
    diagnostics.append(
      Diagnostic(
        .warning,
        rule: "contradicting-decisions",
        "\(row.reviewer) decided \(before) here on ‘\(row.citation)’; the export says "
          + row.verdict.rawValue,
        at: row.origin,
        help: "the export counts from now; decide anew with `synth screen decide`"
      )
    )
  }

  private var superseded: Diagnostic? {
    let superseded = rows.filter { $0.state == .superseded }
    guard let first = superseded.first else { return nil }
    return Diagnostic(
      .note,
      rule: "superseded-decision",
      superseded.count == 1
        ? "a decision was imported before, and changed here since"
        : "\(superseded.count) decisions were imported before, and changed here since",
      at: first.origin,
      notes: superseded.prefix(5).map(\.citation),
      help: "the later ones count; to take them back, decide with `synth screen decide`"
    )
  }

  /// Adds the rows that are not there yet to the decision files.
  package func write() throws(PipelineFailure) {
    let lock = try ReviewLock(in: location.scratch)
    defer { withExtendedLifetime(lock) {} }
    for reviewer in reviewers {
      let fresh = rows.filter { $0.reviewer == reviewer && $0.isFresh }
      guard !fresh.isEmpty else { continue }
      let file = try DecisionFile(pipeline: location.pipeline, kind: kind, reviewer: reviewer)
      try file.append(fresh.map(\.cells))
    }
  }

  private var reviewers: [String] { Set(rows.map(\.reviewer)).sorted() }

  /// Every decision that was found, and what became of it.
  package var csv: String {
    var table = CSVTable(header: ImportedRow.header)
    for row in rows { table.append(row.tableCells) }
    return table.text
  }

  /// A line for each person.
  package var summary: String {
    guard !rows.isEmpty else { return "no decisions were found" }
    return reviewers.map { reviewer in
      let own = rows.filter { $0.reviewer == reviewer }
      let verdicts = Verdict.allCases.compactMap { verdict -> String? in
        let count = own.count { $0.verdict == verdict }
        return count == 0 ? nil : "\(count) \(verdict.rawValue)"
      }
      let fresh = own.count(where: \.isFresh)
      return "\(reviewer): \(CountedNoun.text(own.count, "decision")) "
        + "(\(verdicts.joined(separator: ", "))), "
        + "\(fresh) of them new → decisions/\(kind.rawValue)/\(reviewer).csv"
    }.joined(separator: "\n")
  }
}
