/// One thing of a run: what it is called, and what is said of it.
package struct SnapshotEntry: Sendable, Hashable {
  /// For people: a citation, a quote, a path.
  package let name: String
  /// In an order that does not change.
  package let facts: [Fact]

  package init(name: String, facts: [Fact]) {
    self.name = name
    self.facts = facts
  }

  /// Something said of a thing.
  package struct Fact: Sendable, Hashable {
    package let key: String
    package let value: String

    package init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }
  }
}
