import ReviewModel

/// The fields of one record of tagged text, found by their tags.
struct TaggedFields {
  let all: [RawField]
  private let byTag: [String: [String]]

  init(_ fields: [RawField]) {
    all = fields
    var byTag: [String: [String]] = [:]
    for field in fields where !field.value.isEmpty {
      byTag[field.tag, default: []].append(field.value)
    }
    self.byTag = byTag
  }

  func holds(_ tag: String) -> Bool { byTag[tag] != nil }

  /// The raw values of tags, in the order of the tags given.
  func values(_ tags: String...) -> [String] { tags.flatMap { byTag[$0] ?? [] } }

  /// The values of tags, each on one line.
  func lines(_ tags: String...) -> [String] {
    tags.flatMap { byTag[$0] ?? [] }.compactMap(CleanText.line)
  }

  /// The first value of the tags on one line.
  func line(_ tags: String...) -> String? {
    for tag in tags {
      for value in byTag[tag] ?? [] {
        if let line = CleanText.line(value) { return line }
      }
    }
    return nil
  }

  /// The values of tags, cut at semicolons and line ends, each once and without marks around it.
  func list(_ tags: String...) -> [String] {
    var seen: Set<String> = []
    return tags.flatMap { byTag[$0] ?? [] }.map(HTMLEntities.decoded)
      .flatMap { $0.utf8.split { $0 == 0x0A || $0 == 0x0D || $0 == UInt8(ascii: ";") } }
      .compactMap { CleanText.line(String(Substring($0))) }
      .map { String($0.drop { $0 == "*" || $0 == " " }) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// The abstract in values whose line ends stand between paragraphs.
  func abstract(_ tags: String...) -> String? {
    AbstractText.joined(tags.flatMap { byTag[$0] ?? [] }.compactMap(CleanText.paragraphs))
  }

  /// The serial numbers in values.
  func serials(_ tags: String...) -> SerialNumbers {
    SerialNumbers(tags.flatMap { byTag[$0] ?? [] }.joined(separator: "; "))
  }

  /// The addresses in values, each once.
  func addresses(_ tags: String...) -> [String] {
    var seen: Set<String> = []
    return tags.flatMap { byTag[$0] ?? [] }
      .flatMap { $0.utf8.split(whereSeparator: ASCII.isSpace).map { String(Substring($0)) } }
      .filter { word in
        let lowered = word.prefix(8).lowercased()
        let isAddress = ["http://", "https://", "ftp://", "www."].contains(where: lowered.hasPrefix)
        return isAddress && seen.insert(word).inserted
      }
  }

  /// The first DOI in values.
  func doi(_ tags: String...) -> String? {
    tags.lazy.flatMap { byTag[$0] ?? [] }.compactMap(DOI.normalised).first
  }

  /// The first number of three to nine digits with which a value begins.
  func pmid(_ tags: String...) -> String? {
    tags.lazy.flatMap { byTag[$0] ?? [] }.compactMap { value in
      let digits = CleanText.collapsed(value).prefix { $0.isASCIIDigit }
      return (3...9).contains(digits.count) ? String(digits) : nil
    }.first
  }
}
