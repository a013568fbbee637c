/// Why no verdict stands.
package enum Undecided: String, Sendable, Hashable, Codable, CaseIterable {
  /// Fewer people have decided than the protocol requires.
  case awaiting
  /// People disagree, and nobody has adjudicated.
  case disagreement
  /// People agree that it is unclear.
  case unclear
}
