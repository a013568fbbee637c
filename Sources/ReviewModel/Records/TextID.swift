/// An identity that is a text: a type of its own for each thing that has one.
package protocol TextID: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  var text: String { get }
  init(_ text: String)
}

extension TextID {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
