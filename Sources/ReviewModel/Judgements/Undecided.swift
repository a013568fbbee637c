/// Why no verdict stands.
package enum Undecided: String, Sendable, Hashable, Codable, CaseIterable {
  /// Fewer people have decided than the protocol requires.
  case awaiting
  /// People disagree, and nobody has adjudicated.
  case disagreement
  /// People agree that it is unclear.
  case unclear
  /// People stopped under the rule of the protocol before anybody read it.
  case unread
}
