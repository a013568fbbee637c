import ReviewModel

/// MARC 21 in XML: the Library of Congress's schema and MarcXchange, as SRU and OAI hand them out.
enum MARCXMLDialect: XMLDialect {
  static let format = Format.marcXML

  static func confidence(_ opening: XMLOpening) -> Confidence {
    let isMARC = opening.tags.contains { tag in
      ["datafield", "controlfield", "leader"].contains(tag.name)
        || tag.namespace.hasPrefix("http://www.loc.gov/MARC21/slim")
        || tag.namespace.hasPrefix("info:lc/xmlns/marcxchange")
    }
    return isMARC ? .certain : .none
  }

  /// Servers call their envelopes `record` too: then what lies between the two is the piece.
  static func recordNames(_ opening: XMLOpening?) -> [String] {
    guard let opening, opening.nests("record"),
      let inner = opening.tags.first(where: { tag in
        tag.name == "record" && opening.ancestors(of: tag).contains { $0.name == "record" }
      }), let parent = opening.ancestors(of: inner).first, parent.name != "record"
    else { return ["record"] }
    return [parent.name]
  }

  static func isRecord(_ element: XMLElement) -> Bool {
    element.name == "record"
      && !element.children(named: "datafield", "controlfield", "leader").isEmpty
  }

  static func records(in element: XMLElement, _ origin: Origin) -> [Record] {
    let records = isRecord(element) ? [element] : inner(element, depth: 0)
    return records.map { MARCInterpretation(MARCRecord($0)).record(origin) }
  }

  private static let deepest = 6

  private static func inner(_ element: XMLElement, depth: Int) -> [XMLElement] {
    guard depth < deepest else { return [] }
    return element.children.flatMap { isRecord($0) ? [$0] : inner($0, depth: depth + 1) }
  }
}
