import ReviewModel

/// A record as our own JSON Lines keep it.
enum JSONLinesRecord {
  /// The record of an object; keys that are none of ours follow its fields.
  static func record(_ object: JSONElement, origin: Origin) -> Record {
    var record = Record(origin: origin)
    var others = RawFields()
    let keys = RecordKey.allCases
    var last = keys.count - 1
    object.forEachMember { name, value in
      if let position = RecordKey.position(of: name, after: last) {
        last = position
        if keys[position] == .fields, let fields = value.rawFields {
          record.fields = fields
          return
        }
        if keys[position].assign(value, in: &record) { return }
      }
      value.appendField(name, to: &others)
    }
    for field in others { record.fields.append(field) }
    return record
  }

  /// How sure it is that an object is one of ours: all of its keys, and a type, are known here.
  static func confidence(_ object: JSONElement) -> Confidence {
    guard object.kind == .object else { return .none }
    let type = object.member("type")?.text.flatMap(RecordType.init)
    if type != nil, object.has("abstractStatus") { return .certain }
    var isOurs = true
    object.forEachMember { name, _ in
      if RecordKey.position(of: name, after: 0) == nil { isOurs = false }
    }
    guard isOurs else { return .none }
    if type != nil, object.has("id") { return .certain }
    return object.has("title") ? .likely : .none
  }
}
