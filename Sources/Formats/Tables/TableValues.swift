/// The cells of one row by what they hold.
struct TableValues {
  let header: TableHeader
  let row: TableRow

  /// The cells of all columns of a meaning that say something, in file order.
  func values(_ meaning: TableMeaning) -> [ByteText] {
    let columns = header.columns(meaning)
    if columns.isEmpty { return [] }
    return columns.compactMap(value)
  }

  /// The first cell of a meaning that says something.
  func first(_ meaning: TableMeaning) -> ByteText? {
    for column in header.columns(meaning) {
      if let value = value(column) { return value }
    }
    return nil
  }

  /// The first cell of several meanings on one line, in the order of the meanings.
  func line(_ meanings: TableMeaning...) -> String? {
    for meaning in meanings {
      for column in header.columns(meaning) {
        if let value = value(column), let line = TableText.line(value) { return line }
      }
    }
    return nil
  }

  private func value(_ column: Int) -> ByteText? {
    guard column < row.cells.count else { return nil }
    let cell = TableText.shown(row.cells[column])
    return TableText.isMissing(cell) ? nil : cell
  }
}
