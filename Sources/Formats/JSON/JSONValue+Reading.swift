extension JSONValue: JSONReadable {
  /// The text of a string.
  package var text: String? { if case .string(let text) = self { text } else { nil } }

  package var integer: Int? { if case .int(let value) = self { value } else { nil } }

  /// The last value under a key of an object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  func member(_ key: StaticString) -> JSONValue? { self[key.description] }

  var elements: [JSONValue] { if case .array(let values) = self { values } else { [self] } }
}
