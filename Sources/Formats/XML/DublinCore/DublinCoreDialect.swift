import ReviewModel

/// Dublin Core: simple, as repositories hand it out, qualified, with terms of theses (ETD-MS, UKETD),
/// or with PRISM's terms of journals, in elements of whatever name.
enum DublinCoreDialect: XMLDialect {
  static let format = Format.dublinCore

  private static let pieces = [
    "dc", "qualifieddc", "simpledc", "uketddc", "thesis", "dublin_core", "coredata",
  ]

  static func confidence(_ opening: XMLOpening) -> Confidence {
    if opening.tags.contains(where: { pieces.contains($0.name) && isDublinCore($0, opening) }) {
      return .certain
    }
    if opening.root?.name == "RDF" { return .none }
    if isFeedOfReports(opening) { return .certain }
    if !parents(opening).isEmpty { return .likely }
    return opening.isHarvest ? .possible : .none
  }

  static func recordNames(_ opening: XMLOpening?) -> [String] {
    var names = pieces
    if opening.map(isFeedOfReports) ?? false { names.append("entry") }
    // A schema has one; as many as these are no schema's.
    names += (opening.map(parents) ?? []).filter { !names.contains($0) }.prefix(20)
    return names
  }

  static func isRecord(_ element: XMLElement) -> Bool {
    if pieces.contains(element.name) {
      return !element.children(named: "title", "creator", "identifier", "dcvalue").isEmpty
    }
    return element.first("title") != nil && element.first("creator") != nil
  }

  static func records(in element: XMLElement, _ origin: Origin) -> [Record] {
    var record = DublinCoreRecord(element).record(origin)
    record.fields = XMLFields.of(element)
    return [record]
  }

  /// Elements of Dublin Core are known by their namespace, or stand in an element `dc`.
  private static func isDublinCore(_ tag: XMLOpening.Tag, _ opening: XMLOpening) -> Bool {
    ["dc", "dublin_core"].contains(tag.name) || holdsTerms(tag, opening)
  }

  /// Atom of arXiv and of the interfaces of publishers, with PRISM's terms.
  private static func isFeedOfReports(_ opening: XMLOpening) -> Bool {
    opening.holds("entry")
      && opening.tags.contains { tag in
        ["arxiv.org/schemas/atom", "prismstandard.org", "purl.org/dc/"]
          .contains(where: tag.namespace.contains)
      }
  }

  private static func holdsTerms(_ tag: XMLOpening.Tag, _ opening: XMLOpening) -> Bool {
    opening.tags.contains { child in
      isTerm(child) && child.parent.map { opening.tags[$0] } == tag
    }
  }

  private static func isTerm(_ tag: XMLOpening.Tag) -> Bool {
    tag.namespace.hasPrefix("http://purl.org/dc/") || tag.namespace.isEmpty && tag.prefix == "dc"
  }

  /// The names of the elements that hold a title in Dublin Core.
  private static func parents(_ opening: XMLOpening) -> [String] {
    var names = DistinctTexts()
    for tag in opening.tags where tag.name == "title" && isTerm(tag) {
      guard let parent = tag.parent.map({ opening.tags[$0] }), !others.contains(parent.name) else {
        continue
      }
      names.append(parent.name)
    }
    return names.texts
  }

  /// What has a title of its own and is no record.
  private static let others: Set<String> = ["channel", "feed", "image", "Work", "package"]
}
