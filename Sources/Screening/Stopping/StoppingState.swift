/// Where screening stands after a decision.
package struct StoppingState: Sendable, Hashable, Codable {
  /// Records shown and decided.
  package let shown: Int
  /// The relevant ones of them.
  package let found: Int
  /// The probability of so long a tail with so few relevant records, had the target been missed.
  package let probability: Double
  /// Whether the rule allows to stop here.
  package let mayStop: Bool
}
