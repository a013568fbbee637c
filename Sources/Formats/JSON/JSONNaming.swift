/// Says what JSON is that holds no records.
enum JSONNaming {
  /// A name for people, such as "a JSON schema"; nil where a text is no JSON.
  static func name(of text: DecodedText) -> String? {
    let head = text.borrowed(0..<min(text.bytes.count, horizon))
    let start = head.endOfJSONBlanks(from: 0)
    guard start < head.count, head[start] == UInt8(ascii: "{") || head[start] == UInt8(ascii: "[")
    else { return nil }
    var tape = JSONTape()
    switch tape.read(head, from: start) {
    case .broken: return nil
    case .truncated: _ = tape.endAtLastWholeMember(of: head)
    case .whole: break
    }
    guard let root = JSONElement(tape, of: head) else { return nil }
    guard root.kind == .object || root.kind == .array else { return nil }
    let sample = root.kind == .array ? root.elements.first ?? root : root
    let known = kinds.first { kind in kind.keys.allSatisfy(sample.has) }
    return "\(known?.name ?? "JSON in no known shape"), without citation records"
  }

  private static let horizon = 1 << 20

  /// The first of which all keys are there counts.
  private static let kinds: [(keys: [StaticString], name: String)] = [
    (["$schema", "properties"], "a JSON schema"), (["$schema"], "a JSON schema"),
    (["openapi"], "a description of an interface (OpenAPI)"),
    (["swagger"], "a description of an interface (Swagger)"),
    (["cells", "nbformat"], "a Jupyter notebook"), (["translatorID"], "a translator of Zotero"),
    (["type", "features"], "GeoJSON"), (["type", "coordinates"], "GeoJSON"),
    (["network"], "a map of VOSviewer"), (["error"], "an error message of an interface"),
    (["errors"], "an error message of an interface"),
    (["status", "message"], "an answer of an interface"),
    (["name", "version", "dependencies"], "the description of a program package"),
    (["CodeSets"], "codes of EPPI-Reviewer without references"),
    (["works_count", "cited_by_count"], "a source, author or topic of OpenAlex"),
    (["esearchresult"], "numbers of PubMed without their records"),
    (["orcid-identifier"], "a person's record of ORCID"),
    (["log", "creator"], "a recording of web traffic (HAR)"),
    (["@context"], "JSON-LD"), (["meta", "results"], "an answer of an interface, empty"),
  ]
}
