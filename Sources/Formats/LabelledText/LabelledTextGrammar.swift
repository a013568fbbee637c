import ReviewModel

/// The lines of text with capitals and a colon or hyphen before each value.
///
/// The Cochrane Library and SilverPlatter write `TI: Title`, Copac `TI- Title`, and CSA the name of the
/// field behind the tag, with the value on indented lines below.
struct LabelledTextGrammar: TaggedGrammar {
  static let typeTag = "PT"

  /// Whether the name of the field stands behind its tag.
  private var hasNames = false

  mutating func read(_ line: String, in record: TaggedRecordText?) -> TaggedLine {
    if Self.isNumber(line) { return .opening }
    guard let field = Self.field(of: line) else {
      return record == nil ? .other : .more(line.trimmingBlanks)
    }
    if field.tag == "DN" { hasNames = field.value == "Database Name" }
    return .field(tag: field.tag, value: hasNames ? "" : field.value)
  }

  /// Where records have no numbers, each begins with the field with which the first began.
  func begins(_ tag: String, after record: TaggedRecordText) -> Bool {
    record.isAfterBlank && tag == record.first && record.count > 1
  }

  static func record(_ fields: [RawField], origin: Origin) -> Record {
    LabelledTextInterpretation(fields).record(origin: origin)
  }

  /// `Record #3 of 18` or `Record 3 of 18 - PsycINFO`.
  static func isNumber(_ line: String) -> Bool {
    guard line.utf8.count < 200, line.lowercased().hasPrefix("record ") else { return false }
    let words = line.split(separator: " ")
    guard words.count >= 4, words[2].lowercased() == "of" else { return false }
    let number = words[1].hasPrefix("#") ? words[1].dropFirst() : words[1]
    return !number.isEmpty && number.utf8.allSatisfy(ASCII.isDigit)
  }

  static func field(of line: String) -> (tag: String, value: String)? {
    let tag = line.utf8.prefix(5).prefix { ASCII.isUpper($0) || ASCII.isDigit($0) }
    guard (2...4).contains(tag.count), tag.first.map(ASCII.isUpper) ?? false else { return nil }
    var rest = line.utf8[tag.endIndex...]
    guard let mark = rest.first, mark == UInt8(ascii: ":") || isCopac(mark, tag.count) else {
      return nil
    }
    rest = rest.dropFirst()
    guard rest.first.map(ASCII.isSpace) ?? true else { return nil }
    return (String(Substring(tag)), Substring(rest).trimmingBlanks)
  }

  private static func isCopac(_ mark: UInt8, _ length: Int) -> Bool {
    mark == UInt8(ascii: "-") && length == 2
  }
}
