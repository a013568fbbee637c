/// An attribute of an XML element.
struct XMLAttribute: Sendable, Hashable {
  let name: String
  let value: String
}
