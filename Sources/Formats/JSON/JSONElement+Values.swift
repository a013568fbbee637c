import ReviewModel

/// What readers ask of a value again and again.
extension JSONElement {
  /// The first of the keys that gives a text, on one line; of an array its first.
  func line(_ keys: StaticString...) -> String? { line(of: keys) }

  func line(of keys: [StaticString]) -> String? {
    for key in keys {
      if let line = member(key)?.line { return line }
    }
    return nil
  }

  /// The text of a value on one line; of an array its first, of an object its name.
  var line: String? {
    switch kind {
    case .array:
      for element in elements {
        if let line = element.line { return line }
      }
      return nil
    case .object:
      for key in Self.names {
        if let line = member(key)?.written.flatMap(CleanText.line) { return line }
      }
      return nil
    case .string where !hasEscapes: return CleanText.line(bytes)
    default: return written.flatMap(CleanText.line)
    }
  }

  /// All texts under the keys, each on one line, none twice.
  func lines(_ keys: StaticString...) -> [String] {
    var seen: Set<String> = []
    return keys.flatMap { member($0)?.elements ?? [] }.compactMap(\.line).filter {
      seen.insert($0).inserted
    }
  }

  /// The first of the keys that gives an abstract: paragraphs kept, markup resolved.
  func paragraphs(_ keys: StaticString...) -> String? {
    for key in keys {
      let found = (member(key)?.elements ?? []).compactMap { $0.text.flatMap(SectionedText.plain) }
      if let text = AbstractText.joined(found) { return text }
    }
    return nil
  }

  /// A date as a text, a number, or in parts.
  func date(_ keys: StaticString...) -> PartialDate? {
    for key in keys {
      if let date = member(key)?.date { return date }
    }
    return nil
  }

  var date: PartialDate? {
    switch kind {
    case .string, .number: return written.flatMap { DateText.parsed($0) }
    case .array: return parts
    case .object:
      if let parts = member("date-parts")?.parts { return parts }
      if let year = member("year")?.number, DateToken.years.contains(year) {
        let month = member("month")?.written.flatMap(DateToken.month(of:))
        return PartialDate(year: year, month: month, day: member("day")?.number)
      }
      for key in Self.dates {
        if let date = member(key)?.written.flatMap({ DateText.parsed($0) }) { return date }
      }
      return nil
    default: return nil
    }
  }

  /// A whole number, also where it stands as a text.
  var number: Int? { integer ?? text.flatMap { Int($0) } }

  /// `[[2015, 12, 23]]`, of which each can be a text: the first of a range.
  private var parts: PartialDate? {
    var numbers = elements
    if let first = numbers.first, first.kind == .array { numbers = first.elements }
    let values = numbers.map(\.number)
    guard let year = values.first ?? nil else { return numbers.first?.textDate }
    return PartialDate(
      year: year,
      month: values.count > 1 ? values[1] : nil,
      day: values.count > 2 ? values[2] : nil
    )
  }

  private var textDate: PartialDate? { text.flatMap { DateText.parsed($0) } }

  private static let names: [StaticString] = [
    "name", "display_name", "title", "value", "@value", "#text", "_", "$", "keyword", "content",
    "text", "identifier", "code", "id",
  ]

  private static let dates: [StaticString] = [
    "raw", "literal", "date-time", "date", "@value", "value", "#text",
  ]
}
