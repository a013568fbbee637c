/// How well a judgement is founded; everything downstream carries the lowest it rests on.
package enum Standing: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// By a rule or a model.
  case proposed
  /// By one person.
  case decided
  /// By as many people as the protocol requires, or adjudicated.
  case agreed

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether a person stands behind it.
  package var isConfirmed: Bool { self != .proposed }
}
