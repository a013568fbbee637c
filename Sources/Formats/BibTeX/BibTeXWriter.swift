package import ReviewModel

/// Writes records as BibTeX in UTF-8, as BibTeX and BibLaTeX read it.
///
/// A record that was read from BibTeX keeps its fields in their order, as long as they still say what
/// the record says. Any other is written from its normalised values. What BibTeX has no field for
/// follows in fields `synth-key`, found by reading back what was written.
package struct BibTeXWriter {
  private var keys = BibTeXKeys()

  package init() {}

  /// The whole document.
  package static func text(_ records: some Sequence<Record>) -> String {
    var writer = BibTeXWriter()
    var text = ""
    for record in records { text += writer.entry(record) }
    return text
  }

  /// One entry with a blank line behind it; its key is none of those before.
  package mutating func entry(_ record: Record) -> String {
    let key = keys.key(for: record)
    if let own = Self.own(record, key) { return own }
    let fields = BibTeXFields(record)
    let plain = Self.text(fields.type, key, fields.fields)
    var marks = Self.differences(plain, record)
    // An entry of nothing but its type would not be read as one.
    if fields.fields.isEmpty, marks.isEmpty { marks = [.type] }
    guard !marks.isEmpty else { return plain }
    return Self.text(fields.type, key, fields.fields + marks.map { Self.mark($0, record) })
  }

  /// The fields of an entry as they were read; nil where they say something else by now.
  private static func own(_ record: Record, _ key: String) -> String? {
    guard let opening = record.fields.first, opening.tag.hasPrefix("@"), opening.tag.utf8.count > 1,
      opening.tag.utf8.dropFirst().allSatisfy(ASCII.isLetter)
    else { return nil }
    var fields: [RawField] = []
    for field in record.fields.dropFirst() {
      let isStray = field.tag == "%"
      guard isStray || isName(field.tag), BibTeXEscaping.isBalanced(field.value) else { return nil }
      fields.append(RawField(isStray ? "synth-text" : field.tag, field.value))
    }
    let text = text(String(opening.tag.dropFirst()), key, fields)
    return differences(text, record).isEmpty ? text : nil
  }

  private static func text(_ type: String, _ key: String, _ fields: [RawField]) -> String {
    var text = "@\(type){\(key)"
    for field in fields { text += ",\n  \(field.tag) = {\(field.value)}" }
    return text + "\n}\n\n"
  }

  private static func mark(_ key: RecordKey, _ record: Record) -> RawField {
    let note = SynthMarks.note(key, of: record)
    let value = note.firstIndex(of: "=").map { String(note[note.index(after: $0)...]) } ?? ""
    return RawField("synth-\(key.rawValue)", BibTeXEscaping.text(value))
  }

  private static func isName(_ tag: String) -> Bool {
    guard let first = tag.utf8.first, ASCII.isLetter(first), tag.utf8.count < 100 else {
      return false
    }
    return tag.utf8.allSatisfy { BibTeXScanner.isNamePart($0) || $0 == 0x20 }
      && !tag.hasSuffix(" ")
  }

  /// The keys under which an entry, once written and read, says something else than a record.
  private static func differences(_ text: String, _ record: Record) -> [RecordKey] {
    guard let other = BibTeXReader.onlyRecord(in: text, origin: record.origin) else {
      return RecordKey.content
    }
    return RecordKey.content.filter { $0.value(of: other) != $0.value(of: record) }
  }
}
