import Formats
import ReviewModel

/// The IDs of everything that a cell may rest on.
struct KnownNames: Sendable {
  private let excerpts: Set<String>
  private let records: Set<String>
  private let reports: Set<String>
  private let studies: Set<String>

  init(_ written: WrittenReview, excerpts: [ExcerptRow], records: [Record]) {
    self.excerpts = Set(excerpts.map(\.id))
    self.records = Set(records.map(\.id.text))
    reports = Self.column("group", of: "2-deduplication/groups.csv", in: written)
    studies = Self.column("study", of: "4-eligibility/studies.csv", in: written)
  }

  /// The first name in a piece of evidence that nothing in the output has.
  func unknown(in evidence: CellRow.Evidence) -> String? {
    if let id = evidence.excerpt, !excerpts.contains(id) { return id }
    if let id = evidence.record, !records.contains(id) { return id }
    if let id = evidence.report, !reports.contains(id) { return id }
    if let id = evidence.study, !studies.contains(id) { return id }
    return nil
  }

  private static func column(
    _ column: String,
    of path: String,
    in written: WrittenReview
  ) -> Set<String> {
    guard let table = written.table(path) else { return [] }
    return Set(table.rows.map { table.cell(column, of: $0) })
  }
}
