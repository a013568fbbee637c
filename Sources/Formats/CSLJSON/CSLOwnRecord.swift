import ReviewModel

/// An item that `CSLJSONWriter` wrote: its values are read as they stand.
enum CSLOwnRecord {
  /// What we write always says type and status of the abstract under `custom`.
  static func describes(_ item: JSONElement) -> Bool {
    guard let custom = item.member("custom") else { return false }
    return custom.member("type")?.text.flatMap(RecordType.init) != nil
      && custom.member("abstractStatus")?.text.flatMap(AbstractStatus.init) != nil
  }

  static func read(_ item: JSONElement, into record: inout Record) {
    item.forEachMember { name, value in
      guard let field = name.text.flatMap(CSLField.init) else { return }
      if let list = field.list, let separator = field.separator {
        record[keyPath: list] = (value.text ?? "").split(separator: separator).map(String.init)
      } else if field == .issued {
        record.issued = value.date
      } else {
        _ = field.key.assign(value, in: &record)
      }
    }
    var isPublisherStated = false
    item.member("custom")?.forEachMember { name, value in
      guard let position = RecordKey.position(of: name, after: 0) else { return }
      let key = RecordKey.all[position]
      if key == .publisher { isPublisherStated = true }
      _ = key.assign(value, in: &record)
    }
    // Where there is no publisher, the awarding body stands in its place.
    if !isPublisherStated, record.publisher == record.awardingBody { record.publisher = nil }
  }
}
