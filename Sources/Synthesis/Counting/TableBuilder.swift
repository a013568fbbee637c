import ReviewModel

/// Puts a table together row by row, giving every cell its ID.
struct TableBuilder {
  private let id: String
  private let title: String
  private let notes: [String]
  private let columns: [SynthesisTable.Column]
  private var rows: [SynthesisTable.Row] = []

  init(_ id: String, _ title: String, notes: [String] = [], columns: [(String, String)]) {
    self.id = id
    self.title = title
    self.notes = notes
    self.columns = columns.map { SynthesisTable.Column(key: $0.0, title: $0.1) }
  }

  mutating func append(_ key: String, _ drafts: [CellDraft]) {
    precondition(drafts.count == columns.count, "a row has a cell for each column")
    let cells = zip(columns, drafts).map { column, draft in
      Cell(
        id: "\(id):\(key):\(column.key)",
        value: draft.value,
        evidence: draft.evidence,
        standing: draft.standing
      )
    }
    rows.append(SynthesisTable.Row(key: key, cells: cells))
  }

  var table: SynthesisTable {
    SynthesisTable(id: id, title: title, notes: notes, columns: columns, rows: rows)
  }
}
