/// A tool for judging the quality of studies, item by item, without totals.
package struct AppraisalTool: Sendable, Hashable, Codable {
  package let name: String
  package let version: String
  package let source: String
  package let items: [Item]

  package init(name: String, version: String, source: String, items: [Item]) {
    self.name = name
    self.version = version
    self.source = source
    self.items = items
  }

  /// One question of a tool.
  package struct Item: Sendable, Hashable, Codable {
    package let number: String
    /// What the item is about, in neutral words of our own.
    package let label: String

    package init(number: String, label: String) {
      self.number = number
      self.label = label
    }
  }
}
