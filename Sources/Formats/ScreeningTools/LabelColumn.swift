/// A label that came from a column of a table: `name=value`.
struct LabelColumn: Sendable, Hashable {
  let name: String
  let value: String

  init?(_ label: String) {
    guard let mark = label.firstIndex(of: "="), mark != label.startIndex,
      !label[..<mark].contains(where: { "{[\"".contains($0) })
    else { return nil }
    name = String(label[..<mark])
    value = String(label[label.index(after: mark)...])
  }

  var isNote: Bool { folded.contains("note") && reasons.isEmpty || folded.contains("comment") }

  var isTime: Bool { ["time", "date", "decided"].contains(where: folded.contains) }

  /// The reasons for an exclusion, one after another: of a column of them, or as Covidence writes
  /// them among its notes (`Exclusion reason: Wrong population;`).
  var reasons: [String] {
    let opening = "exclusion reason:"
    let lower = value.lowercased()
    let pieces = value.split { $0 == ";" || $0 == "|" }.compactMap { CleanText.line(String($0)) }
    if folded.contains("reason") { return pieces }
    guard lower.contains(opening) else { return [] }
    return pieces.compactMap { piece in
      guard piece.lowercased().hasPrefix(opening) else { return nil }
      return CleanText.line(String(piece.dropFirst(opening.count)))
    }
  }

  private var folded: String { ColumnNames.folded(name) }
}
