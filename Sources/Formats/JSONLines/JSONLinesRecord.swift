import ReviewModel

/// A record as our own JSON Lines keep it.
enum JSONLinesRecord {
  /// The record of an object; keys that are none of ours follow its fields.
  static func record(_ object: JSONElement, origin: Origin) -> Record {
    var record = Record(origin: origin)
    var others = RawFields()
    let keys = RecordKey.all
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
    // The ID of another program is where the record comes from, not what it is.
    if record.sourceID == nil, record.id.text.isEmpty {
      record.sourceID = object.member("id")?.plainText.flatMap(CleanText.line)
    }
    for field in others { record.fields.append(field) }
    return record
  }

  /// Whether an object says what our lines always say.
  static func isOurs(_ object: JSONElement) -> Bool {
    object.has("abstractStatus") && hasType(object)
  }

  private static func hasType(_ object: JSONElement) -> Bool {
    object.member("type")?.text.flatMap(RecordType.init) != nil
  }

  /// How sure it is that a line is one of ours; what people write has at least no keys but ours.
  static func confidence(_ object: JSONElement) -> Confidence {
    guard object.kind == .object else { return .none }
    if isOurs(object) { return .certain }
    var isOurs = true
    object.forEachMember { name, _ in
      if RecordKey.position(of: name, after: 0) == nil { isOurs = false }
    }
    guard isOurs else { return .none }
    if hasType(object), object.has("id") { return .certain }
    return object.has("title") ? .likely : .none
  }
}
