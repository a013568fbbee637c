/// A word written in two ways that mean the same: a slip of the pen, a plural, another spelling.
enum WordSlip {
  /// Whether only a slip lies between two words, which stand somewhere in the letters of texts.
  static func separates(
    _ a: [UInt8],
    _ left: Range<Int>,
    _ b: [UInt8],
    _ right: Range<Int>
  ) -> Bool {
    let length = min(left.count, right.count)
    let limit = length >= 8 ? 2 : 1
    guard length >= 4, a[left.lowerBound] == b[right.lowerBound],
      abs(left.count - right.count) <= limit, !isNumber(a, left), !isNumber(b, right)
    else { return false }
    let (one, other) = (a[left], b[right])
    return EditDistance.between(one, other, limit: limit) != nil && !areOpposites(one, other)
  }

  private static func isNumber(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    WordKey.isDigit(text[range.lowerBound]) && text[range].allSatisfy(WordKey.isDigit)
  }

  /// Whether the few letters that differ turn the meaning round, as in hyper- and hypotension.
  private static func areOpposites(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    opposites.contains { left, right in
      a.starts(with: left) && b.starts(with: right) || a.starts(with: right) && b.starts(with: left)
    }
  }

  private static let opposites = [("hyper", "hypo"), ("intra", "inter"), ("macro", "micro")]
    .map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
