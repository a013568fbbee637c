import ReviewModel

/// Fields as they were read from JSON.
extension JSONElement {
  /// One field for each member of the object: a text as it says, anything else as compact JSON.
  ///
  /// A member that only wraps the record, such as `attributes`, is opened; its name stands before
  /// those of its members.
  func appendFields(to fields: inout RawFields, opening wrapper: StaticString? = nil) {
    var scratch: [UInt8] = []
    forEachMember { key, value in
      if let wrapper, key.says(wrapper), value.kind == .object {
        value.forEachMember { name, value in
          value.appendField("\(wrapper).\(name.text ?? "")", to: &fields, &scratch)
        }
      } else {
        value.appendField(key, to: &fields, &scratch)
      }
    }
  }

  /// Appends the value as the field of a key.
  func appendField(_ key: JSONElement, to fields: inout RawFields) {
    var scratch: [UInt8] = []
    appendField(key, to: &fields, &scratch)
  }

  private func appendField(
    _ key: JSONElement,
    to fields: inout RawFields,
    _ scratch: inout [UInt8]
  ) {
    guard !key.hasEscapes else { return appendField(key.text ?? "", to: &fields, &scratch) }
    if kind == .string, !hasEscapes { return fields.append(tag: key.bytes, value: bytes) }
    write(to: &scratch)
    fields.append(tag: key.bytes, value: scratch)
  }

  private func appendField(_ tag: String, to fields: inout RawFields, _ scratch: inout [UInt8]) {
    write(to: &scratch)
    fields.append(tag: tag.utf8, value: scratch)
  }

  private func write(to scratch: inout [UInt8]) {
    scratch.removeAll(keepingCapacity: true)
    if kind == .string {
      JSONEscapes.appendDecoded(bytes, to: &scratch)
    } else {
      appendCompact(to: &scratch)
    }
  }

  /// Fields as JSON Lines keep them, `[{"tag":…,"value":…}]`; nil where one has another shape.
  var rawFields: RawFields? {
    guard kind == .array else { return nil }
    var fields = RawFields()
    fields.reserve(bytes: bytes.count, fields: elements.count)
    var isWhole = true
    for element in elements {
      guard let tag = element.member("tag"), let value = element.member("value"),
        tag.kind == .string, value.kind == .string
      else {
        isWhole = false
        break
      }
      if tag.hasEscapes || value.hasEscapes {
        fields.append(RawField(tag.text ?? "", value.text ?? ""))
      } else {
        fields.append(tag: tag.bytes, value: value.bytes)
      }
    }
    return isWhole ? fields : nil
  }
}
