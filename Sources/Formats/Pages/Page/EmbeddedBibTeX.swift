import ReviewModel

/// A BibTeX entry within the text of a page, as Pure writes it.
struct EmbeddedBibTeX {
  let record: Record
  /// The line after the entry.
  let end: Int

  private static let longest = 400

  /// The entry that begins on a line; nil where none does or it never ends.
  init?(_ lines: [PageLine], from start: Int, file: String) {
    guard lines[start].text.hasPrefix("@") else { return nil }
    let rest = lines[start...].prefix(Self.longest)
    let text = rest.map(\.text).joined(separator: "\n") + "\n"
    guard let found = ByteText.lending(text, { Self.read($0, file) }) else { return nil }
    record = found.record
    end = start + found.lines
  }

  private static func read(_ text: ByteText, _ file: String) -> (record: Record, lines: Int)? {
    var scanner = BibTeXScanner(text)
    var entry = BibTeXEntry(text)
    guard scanner.next(&entry), entry.start == 0, !entry.ownParts.isEmpty,
      !scanner.takeFlaws().contains(where: { $0.rule == "bibtex-syntax" })
    else { return nil }
    let origin = Origin(file: file, start: 0, end: 0, line: 1)
    var record = ByteText.lending(entry.built) {
      BibTeXInterpretation(BibTeXValues(entry, built: $0)).record(origin: origin)
    }
    record.fields = RawFields(record.fields.map(field))
    // The key is the page's own, and no identifier of the record.
    record.sourceID = nil
    var counter = BibTeXLines(text)
    return (record, counter.line(at: entry.end))
  }

  /// A field of the entry as one of the page: the opening as it stands, values without braces.
  private static func field(_ field: RawField) -> RawField {
    if field.tag.hasPrefix("@") { return RawField("bibtex", "\(field.tag){\(field.value),") }
    let value = field.value.filter { $0 != "{" && $0 != "}" }
    return RawField("bibtex:\(field.tag.lowercased())", value)
  }
}
