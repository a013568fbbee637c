/// How the openings of two abstracts compare.
enum AbstractComparison: String, Sendable, Hashable, CaseIterable {
  /// Nine of ten words of the shorter are in the other.
  case equal
  /// Two of three.
  case similar
  case different
  case missing

  init(_ a: AbstractForm?, _ b: AbstractForm?) {
    guard let a, let b else {
      self = .missing
      return
    }
    let share = Self.share(a.keys, b.keys)
    self = share >= 0.9 ? .equal : share >= 0.66 ? .similar : .different
  }

  /// The share of the smaller set that is in the other; both are in order.
  static func share(_ a: [UInt32], _ b: [UInt32]) -> Double {
    var shared = 0
    var left = 0
    var right = 0
    while left < a.count, right < b.count {
      if a[left] == b[right] { shared += 1 }
      let isLower = a[left] <= b[right]
      if b[right] <= a[left] { right += 1 }
      if isLower { left += 1 }
    }
    return Double(shared) / Double(max(min(a.count, b.count), 1))
  }
}
