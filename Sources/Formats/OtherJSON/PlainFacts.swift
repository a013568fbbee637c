import ReviewModel

/// The members of an object by names without case and punctuation, so that `Pub_Year`, `pubYear` and
/// `pub year` are one.
struct PlainFacts {
  private var members: [String: JSONElement] = [:]

  init(_ object: JSONElement) {
    gather(object, depth: 0)
  }

  /// The first of the names that has a value.
  subscript(names: [String]) -> JSONElement? {
    for name in names {
      if let value = members[name], value.kind != .null { return value }
    }
    return nil
  }

  func line(_ names: [String]) -> String? {
    for name in names {
      if let line = members[name]?.line { return line }
    }
    return nil
  }

  func lines(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.flatMap { members[$0]?.elements ?? [] }.compactMap(\.line).filter {
      seen.insert($0).inserted
    }
  }

  func date(_ names: [String]) -> PartialDate? {
    for name in names {
      if let date = members[name]?.date { return date }
    }
    return nil
  }

  func paragraphs(_ names: [String]) -> String? {
    for name in names {
      let texts = (members[name]?.elements ?? []).compactMap { element in
        (element.text ?? element.line).flatMap(SectionedText.plain)
      }
      if let text = AbstractText.joined(texts) { return text }
    }
    return nil
  }

  /// Objects whose members are the record's own: `bibjson` of DOAJ, `metadata` of Zenodo, the modules
  /// of ClinicalTrials.gov, `_source` of search engines.
  private static func isOpened(_ key: String, _ name: String) -> Bool {
    [
      "bibjson", "metadata", "attributes", "protocolsection", "externalids", "identifiers",
      "journalinfo", "biblio", "pids",
    ].contains(name)
      || name.hasSuffix("module") || key == "_source"
  }

  private mutating func gather(_ object: JSONElement, depth: Int) {
    var inner: [JSONElement] = []
    object.forEachMember { key, value in
      guard value.kind != .null else { return }
      let key = key.text ?? ""
      let name = Self.name(key)
      if value.kind == .object, depth < 3, Self.isOpened(key, name) { inner.append(value) }
      if members[name] == nil { members[name] = value }
    }
    for object in inner { gather(object, depth: depth + 1) }
  }

  private static func name(_ key: String) -> String {
    String(decoding: key.utf8.filter(ASCII.isAlphanumeric).map(ASCII.lowered), as: UTF8.self)
  }
}
