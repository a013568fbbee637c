/// A word written in two ways that mean the same: a slip of the pen, a plural, another spelling.
enum WordSlip {
  /// Of shorter words a letter makes other words.
  static let shortest = 4

  /// Whether only a slip lies between two words, which stand somewhere in the letters of texts.
  static func separates(
    _ a: [UInt8],
    _ left: Range<Int>,
    _ b: [UInt8],
    _ right: Range<Int>
  ) -> Bool {
    let length = min(left.count, right.count)
    let limit = length >= 8 ? 2 : 1
    guard length >= shortest, a[left.lowerBound] == b[right.lowerBound],
      abs(left.count - right.count) <= limit, !isNumber(a, left), !isNumber(b, right)
    else { return false }
    let (one, other) = (a[left], b[right])
    let isNear = EditDistance.between(one, other, limit: limit) != nil || isSwap(one, other)
    return isNear && areNumbered(one, other) && !areOpposites(one, other)
  }

  /// Whether it is hardly anything else: one letter, or two that changed places.
  ///
  /// Two letters lie between `sitagliptin` and `saxagliptin` as well.
  static func isCertain(
    _ a: [UInt8],
    _ left: Range<Int>,
    _ b: [UInt8],
    _ right: Range<Int>
  ) -> Bool {
    guard separates(a, left, b, right) else { return false }
    let (one, other) = (a[left], b[right])
    return EditDistance.between(one, other, limit: 1) != nil || isSwap(one, other)
  }

  private static func isSwap(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    let shift = b.startIndex - a.startIndex
    guard let first = a.indices.first(where: { a[$0] != b[$0 + shift] }), first + 1 < a.endIndex,
      a[first] == b[first + shift + 1], a[first + 1] == b[first + shift]
    else { return false }
    return a[(first + 2)...] == b[(first + shift + 2)...]
  }

  /// `HPV16` is not `HPV18`.
  private static func areNumbered(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    let digits = a.filter(WordKey.isDigit)
    return digits == b.filter(WordKey.isDigit)
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

  private static let opposites = [
    ("hyper", "hypo"), ("intra", "inter"), ("macro", "micro"), ("pre", "peri"), ("ab", "ad"),
    ("endo", "exo"), ("infer", "inter"),
  ]
  .map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
