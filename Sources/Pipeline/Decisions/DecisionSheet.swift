import Formats
import ReviewModel

/// One person's decision file, as it came back from a spreadsheet.
struct DecisionSheet: Sendable {
  let kind: SheetKind
  /// The file name without its extension.
  let reviewer: String
  /// Relative to the folder of the review.
  let file: String
  let document: CSVDocument

  var rows: [Row] { document.rows.map { Row(sheet: self, row: $0) } }

  /// The columns that are missing.
  var missingColumns: [String] {
    kind.requiredColumns.filter { document.column($0) == nil }
  }

  /// One row, read by the names of its columns.
  struct Row: Sendable {
    fileprivate let sheet: DecisionSheet
    fileprivate let row: CSVDocument.Row

    /// A cell without blanks around it; empty where the column is missing.
    subscript(column: String) -> String {
      String(sheet.document.cell(column, of: row).trimmingBlanks)
    }

    var place: Place { Place(file: sheet.file, line: row.line) }

    var signature: Signature {
      Signature(
        reviewer: sheet.reviewer,
        decided: self["decided"],
        note: self["note"],
        place: place
      )
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
