/// The number of letters that differ between two texts, counted no further than asked.
enum EditDistance {
  /// Insertions, deletions and replacements of bytes; nil where there are more than `limit`.
  ///
  /// Only the diagonals within the limit are looked at: time grows with length × limit.
  static func between(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    if a == b { return 0 }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    let far = limit + 1
    var row = (0...b.count).map { min($0, far) }
    for i in 1...a.count {
      let from = max(1, i - limit)
      let to = min(b.count, i + limit)
      guard from <= to else { return nil }
      var diagonal = row[from - 1]
      row[from - 1] = from == 1 ? min(i, far) : far
      var least = row[from - 1]
      for j in from...to {
        let above = row[j]
        let replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)
        diagonal = above
        row[j] = min(replaced, above + 1, row[j - 1] + 1, far)
        least = min(least, row[j])
      }
      if least > limit { return nil }
    }
    return row[b.count] <= limit ? row[b.count] : nil
  }
}
