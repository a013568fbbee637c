import Formats
import ReviewModel

/// A row of a decision file that comes from another tool.
struct ImportedRow: Sendable {
  /// What becomes of it.
  enum State: String, Sendable {
    /// To be written, or in the file already.
    case new, known
    /// To be written, and of a record that is not in this review.
    case orphaned
    /// Not written: the export has a later decision of the same person on the same record.
    case repeated
    /// In the file already, and the person has decided otherwise since.
    case superseded
  }

  let reviewer: String
  let record: String
  let citation: String
  let verdict: Verdict
  let criteria: [Criterion.ID]
  let note: String
  let decided: String
  let origin: Place
  var state: State

  var isFresh: Bool { state == .new || state == .orphaned }

  /// The cells of the decision file by their columns.
  ///
  /// Without a digest of criteria: under which ones it was made is not known.
  var cells: [String: String] {
    [
      "record": record, "citation": citation, "verdict": verdict.rawValue,
      "criterion": criteria.map(\.text).joined(separator: "; "), "criteria": "", "round": "main",
      "decided": decided, "note": note,
    ]
  }

  static let header = [
    "reviewer", "record", "citation", "verdict", "criterion", "note", "decided", "file", "line",
    "state",
  ]

  var tableCells: [CSVCell] {
    [
      .text(reviewer), .text(record), .text(citation), .text(verdict.rawValue),
      .list(criteria.map(\.text)), .text(note), .text(decided), .text(origin.file),
      .count(origin.line), .text(state.rawValue),
    ]
  }
}
