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
    let share = AbstractForm.share(a.keys, b.keys)
    self = share >= 0.9 ? .equal : share >= 0.66 ? .similar : .different
  }
}
