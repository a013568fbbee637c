import ReviewModel

/// The raw fields of records in XML.
enum XMLFields {
  /// All leaves of an element.
  static func of(_ element: XMLElement) -> RawFields {
    XMLRawFields().fields(of: element)
  }

  /// A record of nothing but its raw fields.
  static func empty(_ element: XMLElement, _ origin: Origin) -> Record {
    var record = Record(origin: origin)
    record.fields = of(element)
    return record
  }
}
