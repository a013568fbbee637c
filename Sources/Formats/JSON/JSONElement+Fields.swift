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
    fields.reserve(bytes: bytes.count, fields: bytes.count / 32)
    var scratch: [UInt8] = []
    let end = Int(nodes[index].next)
    var child = index + 1
    while child < end {
      // An object, its first key and value, its second key and value.
      guard nodes[child].kind == .object, Int(nodes[child].next) == child + 5,
        says("tag", at: child + 1), says("value", at: child + 3),
        nodes[child + 2].kind == .string, nodes[child + 4].kind == .string
      else { return nil }
      let tag = bytes(at: child + 2)
      if nodes[child + 2].hasEscapes {
        var name: [UInt8] = []
        JSONEscapes.appendDecoded(tag, to: &name)
        scratch.removeAll(keepingCapacity: true)
        JSONEscapes.appendDecoded(bytes(at: child + 4), to: &scratch)
        fields.append(tag: name, value: scratch)
      } else if nodes[child + 4].hasEscapes {
        scratch.removeAll(keepingCapacity: true)
        JSONEscapes.appendDecoded(bytes(at: child + 4), to: &scratch)
        fields.append(tag: tag, value: scratch)
      } else {
        fields.append(tag: tag, value: bytes(at: child + 4))
      }
      child += 5
    }
    return fields
  }

  private func bytes(at index: Int) -> ByteText {
    source.slice(Int(nodes[index].start)..<Int(nodes[index].end))
  }

  private func says(_ key: StaticString, at index: Int) -> Bool {
    nodes[index].kind == .string && !nodes[index].hasEscapes && bytes(at: index) == key
  }
}
