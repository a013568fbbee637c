/// Decisions, labels and notes of screening tools in a row, as they stood.
enum TableLabels {
  static func labels(_ values: TableValues) -> [String] {
    let header = values.header
    var labels: [String] = []
    for column in header.columns(.labels) {
      let cell = values.row.cell(column).trimmed
      guard !cell.isEmpty else { continue }
      if header.isOwn {
        labels += TableList.split(cell) { $0 == UInt8(ascii: ";") }.map(\.string)
      } else if let noted = rayyan(cell) {
        labels += noted
      } else {
        labels.append("\(header.names[column])=\(cell.string)")
      }
    }
    for column in header.columns(.flag) where isTrue(values.row.cell(column).trimmed) {
      labels.append("\(header.names[column])=\(values.row.cell(column).trimmed.string)")
    }
    return labels
  }

  /// The parts of `RAYYAN-INCLUSION: {"Ann"=>"Included"} | RAYYAN-LABELS: x`, which stand in RIS
  /// without a name of a column as well; nil for any other cell.
  private static func rayyan(_ cell: ByteText) -> [String]? {
    let text = cell.string
    guard text.contains("RAYYAN-") else { return nil }
    var labels: [String] = []
    var current = ""
    for piece in text.split(separator: "|", omittingEmptySubsequences: false) {
      let start = CleanText.collapsed(String(piece.prefix(40)))
      let begins = start.hasPrefix("RAYYAN-") || start.hasPrefix("USER-NOTES")
      if begins, !current.isEmpty {
        labels.append(CleanText.collapsed(current))
        current = String(piece)
      } else {
        current += current.isEmpty ? String(piece) : "|\(piece)"
      }
    }
    if !current.isEmpty { labels.append(CleanText.collapsed(current)) }
    return labels
  }

  private static func isTrue(_ cell: ByteText) -> Bool {
    let word = cell.string.lowercased()
    return ["true", "1", "yes", "y", "1.0"].contains(word)
  }
}
