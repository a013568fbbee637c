/// The first start tags of an XML file with their namespaces: what tells its format, whatever the
/// prefixes and envelopes are.
struct XMLOpening: Sendable, Hashable {
  struct Tag: Sendable, Hashable {
    /// Without prefix.
    let name: String
    let prefix: String
    /// Empty where none is declared.
    let namespace: String
    /// The place among the tags of the element that it stands in.
    let parent: Int?
  }

  let tags: [Tag]

  /// The opening of a file; nil where it does not begin like XML.
  init?(_ file: SourceFile) {
    guard case .success(let text) = file.text else { return nil }
    self.init(Array(text.bytes.prefix(65_536)))
  }

  init?(_ bytes: [UInt8]) {
    var scanner = XMLOpeningScanner(bytes)
    tags = scanner.tags()
    if tags.isEmpty { return nil }
  }

  var root: Tag? { tags.first }

  /// Whether an element of one of the names is there.
  func holds(_ names: String...) -> Bool { tags.contains { names.contains($0.name) } }

  /// The elements around an element, the nearest first.
  func ancestors(of tag: Tag) -> [Tag] {
    var all: [Tag] = []
    var next = tag.parent
    while let index = next {
      all.append(tags[index])
      next = tags[index].parent
    }
    return all
  }

  /// Whether an element of a name stands within another of that name.
  func nests(_ name: String) -> Bool {
    tags.contains { tag in tag.name == name && ancestors(of: tag).contains { $0.name == name } }
  }

  /// Whether records come in the answer of a repository.
  var isHarvest: Bool {
    tags.contains {
      $0.namespace.hasPrefix("http://www.openarchives.org/OAI/2.0")
        && ["OAI-PMH", "ListRecords", "GetRecord", "record", "repository"].contains($0.name)
    } || root?.name == "OAI-PMH"
  }
}
