import ReviewModel

/// DataCite's metadata, of any version of its kernel.
enum DataCiteDialect: XMLDialect {
  static let format = Format.dataCiteXML

  static func confidence(_ opening: XMLOpening) -> Confidence {
    let isDataCite = opening.tags.contains { tag in
      tag.name == "resource"
        && (tag.namespace.contains("datacite.org/schema") || holdsItsOwn(tag, opening))
    }
    return isDataCite ? .certain : .none
  }

  /// Exports lose their namespace now and then.
  private static func holdsItsOwn(_ tag: XMLOpening.Tag, _ opening: XMLOpening) -> Bool {
    let names = opening.tags.filter { $0.parent.map { opening.tags[$0] } == tag }.map(\.name)
    return names.contains("creators") && names.contains("titles")
  }

  static func recordNames(_ opening: XMLOpening?) -> [String] { ["resource"] }

  static func isRecord(_ element: XMLElement) -> Bool {
    element.name == "resource" && !element.children(named: "creators", "titles").isEmpty
  }

  static func records(in element: XMLElement, _ origin: Origin) -> [Record] {
    var record = DataCiteXMLRecord(element).record(origin)
    record.fields = XMLFields.of(element)
    return [record]
  }
}
