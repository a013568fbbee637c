/// How two identifiers of one kind compare.
enum IdentifierComparison: String, Sendable, Hashable, CaseIterable {
  case equal
  /// One is the other cut off, or with the number of a chapter or version behind it.
  case contained
  case different
  case missing

  init(_ a: DOIForm?, _ b: DOIForm?) {
    guard let a, let b else {
      self = .missing
      return
    }
    if a.key == b.key {
      self = .equal
    } else {
      self = a.contains(b) || b.contains(a) ? .contained : .different
    }
  }

  init(_ a: String?, _ b: String?) {
    guard let a, let b else {
      self = .missing
      return
    }
    self = a == b ? .equal : .different
  }
}
