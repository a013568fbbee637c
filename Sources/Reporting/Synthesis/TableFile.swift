import Formats
import ReviewModel

/// A synthesis table as CSV: the keys of its columns, and first the key of each row.
struct TableFile {
  let table: SynthesisTable

  var csv: CSVTable {
    var csv = CSVTable(header: ["cell_row"] + table.columns.map(\.key))
    for row in table.rows {
      csv.append([.text(row.key)] + row.cells.map(\.csv))
    }
    return csv
  }
}
