import Formats
import ReviewModel
import Screening

/// Records with the decisions that people made on them: `record_id,title,abstract,label_included`.
///
/// Columns stand in any order, and further ones do no harm; a label that is empty, or not understood,
/// leaves its record unlabelled.
struct LabelledRecords: Sendable {
  private(set) var ids: [String] = []
  private(set) var texts: [RankedText] = []
  private(set) var labels: [Bool?] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let file: String

  init(file: String, labelColumn: String) throws {
    self.file = file
    let document = try NamedTable.read(file, columns: ["record_id", "title", labelColumn])
    var known: Set<String> = []
    for row in document.rows {
      let id = document.cell("record_id", of: row)
      guard !id.isEmpty, known.insert(id).inserted else {
        report(
          "unclear-record",
          id.isEmpty ? "a row has no record_id" : "the record_id ‘\(id)’ stands in two rows",
          on: row,
          help: "give each record an ID of its own; the row was left out"
        )
        continue
      }
      ids.append(id)
      texts.append(
        RankedText(
          title: document.cell("title", of: row),
          abstract: document.cell("abstract", of: row)
        )
      )
      let label = label(document.cell(labelColumn, of: row), of: row)
      labels.append(label)
    }
  }

  private mutating func label(_ cell: String, of row: CSVDocument.Row) -> Bool? {
    let word = cell.filter { !$0.isWhitespace }.lowercased()
    switch word {
    case "": return nil
    case "1", "1.0", "true", "yes", "y", "include", "included", "relevant": return true
    case "0", "0.0", "false", "no", "n", "exclude", "excluded", "irrelevant": return false
    default:
      report(
        "unknown-label",
        "‘\(cell)’ is no label",
        on: row,
        help: "write 1 or 0, true or false, include or exclude, yes or no; empty where undecided"
      )
      return nil
    }
  }

  private mutating func report(
    _ rule: String,
    _ message: String,
    on row: CSVDocument.Row,
    help: String
  ) {
    let place = Place(file: file, line: row.line)
    diagnostics.append(Diagnostic(.error, rule: rule, message, at: place, help: help))
  }

  /// The row of each of some IDs.
  func rows(of wanted: [String]) throws -> [Int] {
    var places: [String: Int] = [:]
    for (place, id) in ids.enumerated() { places[id] = place }
    return try wanted.map { id in
      guard let place = places[id] else {
        throw PipelineFailure(
          .usage,
          "‘\(file)’ has no record ‘\(id)’",
          help: "check the prior IDs"
        )
      }
      guard labels[place] != nil else {
        throw PipelineFailure(
          .usage,
          "the prior record ‘\(id)’ has no label",
          help: "name records that people have decided on"
        )
      }
      return place
    }
  }
}
