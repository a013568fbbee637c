import ReviewModel

/// The lines of Ovid's exports in both shapes.
///
/// Records begin with their number, `<12. >` or `<12>`. Then follow tags, as in `TI  - Title`, or the
/// names of fields in full on lines of their own, with the values indented below.
struct OvidGrammar: TaggedGrammar {
  static let typeTag = "PT"

  private enum Shape { case unknown, tags, names }

  private var shape = Shape.unknown

  mutating func read(_ line: String, in record: TaggedRecordText?) -> TaggedLine {
    if Self.isNumber(line) {
      shape = .unknown
      return .opening
    }
    if shape != .names, let field = Self.field(of: line) {
      shape = .tags
      return .field(tag: field.tag, value: field.value)
    }
    let isIndented = line.utf8.first.map(ASCII.isSpace) ?? false
    if shape == .unknown, !isIndented, OvidFieldNames.isKnown(line) { shape = .names }
    if shape == .names, !isIndented { return .field(tag: line.trimmingBlanks, value: "") }
    return record == nil ? .other : .more(line.trimmingBlanks)
  }

  /// Where records have no numbers, each begins with the field with which the first began.
  func begins(_ tag: String, after record: TaggedRecordText) -> Bool {
    record.isAfterBlank && tag == record.first && record.count > 1
  }

  static func record(_ fields: [RawField], origin: Origin) -> Record {
    OvidInterpretation(fields).record(origin: origin)
  }

  /// `<12. >` or `<12>`.
  static func isNumber(_ line: String) -> Bool {
    let bytes = Array(line.utf8.drop(while: ASCII.isSpace).prefix(16))
    guard bytes.first == UInt8(ascii: "<") else { return false }
    let digits = bytes.dropFirst().prefix(while: ASCII.isDigit)
    let rest = bytes.dropFirst(1 + digits.count).filter { !ASCII.isSpace($0) }
    return !digits.isEmpty && (rest == Array(".>".utf8) || rest == Array(">".utf8))
  }

  /// The tag and value of a line, which pasted exports indent by one blank.
  static func field(of line: String) -> (tag: String, value: String)? {
    let line = line.utf8.first == UInt8(ascii: " ") ? line.dropFirst() : line[...]
    let tag = line.utf8.prefix { ASCII.isUpper($0) || ASCII.isDigit($0) }
    guard (2...5).contains(tag.count), tag.first.map(ASCII.isUpper) ?? false else { return nil }
    var rest = line.utf8[tag.endIndex...]
    let blanks = rest.prefix { $0 == UInt8(ascii: " ") }
    rest = rest[blanks.endIndex...]
    guard (1...3).contains(blanks.count), rest.first == UInt8(ascii: "-") else { return nil }
    rest = rest.dropFirst()
    guard rest.first.map(ASCII.isSpace) ?? true else { return nil }
    return (String(Substring(tag)), Substring(rest).trimmingBlanks)
  }
}
