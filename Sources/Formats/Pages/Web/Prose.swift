/// Tells text in sentences from lists, tables and tagged exports.
enum Prose {
  private static let sample = 400

  static func isProse(_ page: PageText) -> Bool {
    let lines = page.lines.lazy.filter { !$0.isBlank }.prefix(sample).map(\.text)
    guard let first = lines.first, !opensExport(first) else { return false }
    var sentences = 0
    var exports = 0
    var count = 0
    for line in lines {
      count += 1
      if isSentence(line) { sentences += 1 }
      if isTagged(line) { exports += 1 }
    }
    return sentences > 0 && exports * 10 <= count && !isReferenceList(Array(lines))
      && !isFieldList(Array(lines))
  }

  /// Eight words or more with a stop, or so many that it was cut off; most of them of letters.
  private static func isSentence(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count >= 8 else { return false }
    let plain = words.count { $0.first?.isLetter ?? false }
    guard plain * 3 >= words.count * 2 else { return false }
    return words.count >= 14 || line.contains { ".!?:".contains($0) }
  }

  /// A tag of RIS, MEDLINE, Web of Science, EndNote, BibTeX, JSON or XML.
  private static func isTagged(_ line: String) -> Bool {
    let bytes = Array(line.utf8.prefix(40))
    guard let first = bytes.first else { return false }
    if "{}[]<@%".utf8.contains(first) { return true }
    let tag = bytes.prefix { ASCII.isUpper($0) || ASCII.isDigit($0) }
    if (2...4).contains(tag.count), ASCII.isUpper(first) {
      let rest = bytes.dropFirst(tag.count).drop { $0 == UInt8(ascii: " ") }
      if rest.first == UInt8(ascii: "-"), rest.dropFirst().first ?? 0x20 == 0x20 { return true }
      // `PT J`, `AU Smith, J`: two letters and one blank.
      if tag.count == 2, bytes.dropFirst(2).first == UInt8(ascii: " "), line.utf8.count < 30 {
        return true
      }
    }
    return false
  }

  private static func opensExport(_ line: String) -> Bool {
    let openings = [
      "@", "{", "[", "%", "<", "FN ", "PT ", "TY ", "PMID-", "RT ", "--", "____", "sep=",
    ]
    let tabs = line.count { $0 == "\t" || $0 == "," || $0 == ";" }
    return openings.contains(where: line.hasPrefix) || tabs > 5 && !line.contains(". ")
  }

  /// Names of fields on lines of their own, as Ovid prints them.
  private static func isFieldList(_ lines: [String]) -> Bool {
    let names: Set<String> = [
      "title", "author", "authors", "source", "abstract", "accession number", "institution",
      "publication type", "language", "issn", "keywords", "year of publication", "score",
    ]
    return Set(lines.map { $0.lowercased() }).intersection(names).count > 3
  }

  /// Line after line with a year in brackets or pages after a colon: somebody's bibliography.
  private static func isReferenceList(_ lines: [String]) -> Bool {
    let references = lines.count { line in
      line.utf8.count > 50 && line.contains("(") && line.contains(")")
        && (line.contains("): ") || line.contains("(19") || line.contains("(20"))
    }
    return lines.count >= 5 && references * 2 > lines.count
  }
}
