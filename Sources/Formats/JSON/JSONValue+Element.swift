extension JSONValue {
  /// The value of a place in a text, as deep as the tape allowed.
  init(_ element: JSONElement) {
    switch element.kind {
    case .null: self = .null
    case .yes: self = .bool(true)
    case .no: self = .bool(false)
    case .number:
      let text = element.bytes.string
      if let number = Int(text), String(number) == text {
        self = .int(number)
      } else {
        self = .number(text)
      }
    case .string: self = .string(element.text ?? "")
    case .array: self = .array(element.elements.map(JSONValue.init))
    case .object:
      var members: [Member] = []
      element.forEachMember { key, value in
        members.append(Member(key: key.text ?? "", value: JSONValue(value)))
      }
      self = .object(members)
    }
  }
}
