import ReviewModel

/// The bibliography of a Word document: `b:Sources`.
enum WordDialect: XMLDialect {
  static let format = Format.wordXML

  static func confidence(_ opening: XMLOpening) -> Confidence {
    let isBibliography = opening.tags.contains { tag in
      (tag.name == "Sources" || tag.name == "Source")
        && (tag.namespace.hasSuffix("/bibliography") || tag.prefix == "b")
    }
    return isBibliography || opening.holds("SourceType") && opening.holds("Source")
      ? .certain : .none
  }

  static func recordNames(_ opening: XMLOpening?) -> [String] { ["Source"] }

  static func isRecord(_ element: XMLElement) -> Bool {
    element.name == "Source" && element.first("SourceType") != nil
  }

  static func records(in element: XMLElement, _ origin: Origin) -> [Record] {
    var record = WordSource(element).record(origin)
    record.fields = XMLFields.of(element)
    return [record]
  }
}
