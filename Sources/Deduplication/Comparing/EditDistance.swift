/// The number of letters that differ between two texts, counted no further than asked.
enum EditDistance {
  /// Insertions, deletions and replacements of bytes; nil where there are more than `limit`.
  ///
  /// What both begin and end with is left out, and only the diagonals within the limit are looked
  /// at: time grows with length × limit.
  static func between(
    _ a: ArraySlice<UInt8>,
    _ b: ArraySlice<UInt8>,
    limit: Int
  ) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var (left, right) = (a.indices, b.indices)
    while !left.isEmpty, !right.isEmpty, a[left.lowerBound] == b[right.lowerBound] {
      left = left.dropFirst()
      right = right.dropFirst()
    }
    while !left.isEmpty, !right.isEmpty, a[left.upperBound - 1] == b[right.upperBound - 1] {
      left = left.dropLast()
      right = right.dropLast()
    }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    // What differs at both ends differs in one letter where there is but one.
    if limit < 2 { return limit == 1 && left.count == 1 && right.count == 1 ? 1 : nil }
    return banded(a[left], b[right], limit)
  }

  private static func banded(
    _ a: ArraySlice<UInt8>,
    _ b: ArraySlice<UInt8>,
    _ limit: Int
  ) -> Int? {
    let far = limit + 1
    var row = (0...b.count).map { min($0, far) }
    for i in 1...a.count {
      let from = max(1, i - limit)
      let to = min(b.count, i + limit)
      guard from <= to else { return nil }
      let letter = a[a.startIndex + i - 1]
      var diagonal = row[from - 1]
      row[from - 1] = from == 1 ? min(i, far) : far
      var least = row[from - 1]
      for j in from...to {
        let above = row[j]
        let replaced = diagonal + (letter == b[b.startIndex + j - 1] ? 0 : 1)
        diagonal = above
        row[j] = min(min(replaced, above + 1), min(row[j - 1] + 1, far))
        least = min(least, row[j])
      }
      if least > limit { return nil }
    }
    return row[b.count] <= limit ? row[b.count] : nil
  }
}
