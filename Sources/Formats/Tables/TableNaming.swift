/// Says what a table is that holds no records.
package enum TableNaming {
  /// A clause for people; nil where a text is no table.
  package static func name(of text: DecodedText) -> String? {
    guard let line = text.openingLines.first(where: { !text.isBlank($0) }),
      line.content.count < 1 << 16
    else { return nil }
    let bytes = text.borrowed(line.content)
    for delimiter in [0x09, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|")]
    where bytes.count(where: { $0 == delimiter }) >= 1 {
      var scanner = TableScanner(text.bytes, delimiter: delimiter, from: line.start)
      var row = TableRow()
      guard scanner.next(&row), row.cells.count >= 2 else { continue }
      let width = row.cells.count
      let names = row.cells.map { CleanText.collapsed($0.string) }
      let isRepeated = scanner.next(&row) ? row.cells.count == width : width >= 3
      guard isRepeated, names.allSatisfy({ $0.utf8.count <= 60 }) else { continue }
      return "\(kind(names)) without a column of titles: its columns are \(list(names))"
    }
    return nil
  }

  /// A clause for people.
  static func reason(for text: DecodedText) -> String {
    name(of: text) ?? "a table without a header that names titles"
  }

  private static func kind(_ names: [String]) -> String {
    let folded = Set(names.map(ColumnNames.folded))
    let decisions = ["verdict", "decision", "criterion", "included", "labelincluded", "decided"]
    return decisions.contains(where: folded.contains) ? "a table of decisions" : "a table (CSV)"
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(6).map { $0.isEmpty ? "(no name)" : $0 }.joined(separator: ", ")
    return names.count > 6 ? "\(shown) and \(names.count - 6) more" : shown
  }
}
