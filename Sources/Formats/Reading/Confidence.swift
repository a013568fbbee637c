/// How sure a reader is that a file is in its format.
package enum Confidence: Int, Sendable, Hashable, Comparable {
  case none, possible, likely, certain

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
