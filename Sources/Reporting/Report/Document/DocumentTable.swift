import ReviewModel

/// A table of a document.
struct DocumentTable: Sendable {
  var id: String?
  var caption: [Inline]
  var columns: [String]
  var rows: [[DocumentCell]]
  var notes: [String] = []
  /// Where the same table lies as CSV.
  var file: String?
}
