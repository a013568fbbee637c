/// An arm of the flow diagram.
package enum Arm: String, Sendable, Hashable, Codable, CaseIterable {
  /// The left arm: databases and registers.
  case databases
  /// The right arm: websites, organisations, citation searching and other methods.
  case otherMethods = "other-methods"
}
