import ReviewModel

/// Crossref's metadata: answers in UNIXREF and UNIXSD, deposits, and the plain answers of its query
/// forms.
enum CrossrefDialect: XMLDialect {
  static let format = Format.crossrefXML

  private static let envelopes = [
    "doi_records", "doi_record", "crossref_result", "doi_batch", "crossref", "crossref_metadata",
  ]

  static func confidence(_ opening: XMLOpening) -> Confidence {
    let isCrossref = opening.tags.contains { tag in
      envelopes.contains(tag.name)
        || tag.namespace.contains("crossref.org") && CrossrefContent.kinds.contains(tag.name)
    }
    return isCrossref ? .certain : .none
  }

  static func recordNames(_ opening: XMLOpening?) -> [String] {
    ["query", "doi_record"] + CrossrefContent.kinds
  }

  static let envelopeNames = ["head"]

  static func isRecord(_ element: XMLElement) -> Bool {
    element.name == "doi_record"
      || element.name == "query"
        && (element.first("doi_record") != nil || element.first("doi") != nil)
      || element.name == "crossref"
  }

  /// A deposit registers a book and its chapters; an answer about a chapter names its book only.
  static func records(in element: XMLElement, _ origin: Origin) -> [Record] {
    let place = element.nearest("crossref") ?? element.nearest("crossref_metadata") ?? element
    let isDeposit = CrossrefContent.kinds.contains(element.name)
    let contents =
      isDeposit ? [element] : place.children.filter { CrossrefContent.kinds.contains($0.name) }
    let records = contents.flatMap {
      CrossrefContent($0, isDeposit: isDeposit).records(origin, outer: element)
    }
    if !records.isEmpty { return records }
    return element.name == "query" ? [CrossrefQuery(element).record(origin)] : []
  }
}
