import ReviewModel

/// The Metadata Object Description Schema of the Library of Congress, also as bibutils and Zotero
/// write it.
enum MODSDialect: XMLDialect {
  static let format = Format.mods

  static func confidence(_ opening: XMLOpening) -> Confidence {
    let isMODS = opening.tags.contains { $0.name == "mods" || $0.name == "modsCollection" }
    return isMODS ? .certain : .none
  }

  static func recordNames(_ opening: XMLOpening?) -> [String] { ["mods"] }

  static func isRecord(_ element: XMLElement) -> Bool { element.name == "mods" }

  static func records(in element: XMLElement, _ origin: Origin) -> [Record] {
    var record = MODSRecord(element).record(origin)
    record.fields = XMLFields.of(element)
    return [record]
  }
}
