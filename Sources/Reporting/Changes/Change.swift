/// A thing that is new, has vanished or was altered.
package struct Change: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case new, vanished, altered
  }

  package let kind: Kind
  package let id: String
  package let name: String
  /// What is said of it now and was not before; empty for what is new or has vanished.
  package let facts: [Fact]

  /// Something that is said otherwise.
  package struct Fact: Sendable, Hashable {
    package let key: String
    package let before: String
    package let after: String
  }

  /// Whether a verdict is now another one.
  var isFlip: Bool { facts.contains { $0.key == "verdict" } }
}
