extension JSONValue {
  /// The text of a string.
  package var text: String? { if case .string(let text) = self { text } else { nil } }

  package var integer: Int? { if case .int(let value) = self { value } else { nil } }

  /// The text of a string or a whole number.
  var plainText: String? { text ?? integer.map(String.init) }

  /// The last value under a key of an object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// Each element of an array, or of the value itself, made into something; nil where one cannot be.
  func list<Element>(_ make: (JSONValue) -> Element?) -> [Element]? {
    let values: [JSONValue] = if case .array(let values) = self { values } else { [self] }
    let made = values.compactMap(make)
    return made.count == values.count ? made : nil
  }
}
