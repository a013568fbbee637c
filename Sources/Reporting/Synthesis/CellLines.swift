import Formats
import ReviewModel

/// `cells.jsonl`: each cell of each table, and what it rests on.
struct CellLines {
  let tables: [SynthesisTable]

  var lines: [JSONValue] {
    tables.flatMap { table in
      table.rows.flatMap { row in
        zip(table.columns, row.cells).map { column, cell in
          line(table: table.id, row: row.key, column: column.key, cell: cell)
        }
      }
    }
  }

  private func line(table: String, row: String, column: String, cell: Cell) -> JSONValue {
    .object([
      "cell": .string(cell.id),
      "table": .string(table),
      "row": .string(row),
      "column": .string(column),
      "value": cell.json,
      "standing": cell.standing.map { .string($0.rawValue) } ?? .null,
      "evidence": .array(cell.evidence.map(\.json)),
    ])
  }
}
