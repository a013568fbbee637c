/// A field exactly as it was read: a tag, label, element or column, and its value.
package struct RawField: Sendable, Hashable, Codable {
  package let tag: String
  package let value: String

  package init(_ tag: String, _ value: String) {
    self.tag = tag
    self.value = value
  }
}
