/// A field of a MARC record.
struct MARCField: Sendable, Hashable {
  struct Subfield: Sendable, Hashable {
    let code: Character
    let text: String
  }

  let tag: String
  /// Two characters; empty in control fields.
  let indicators: String
  /// Of a control field.
  let value: String
  let subfields: [Subfield]

  /// A control field, such as `001`.
  init(tag: String, value: String) {
    self.tag = tag
    indicators = ""
    self.value = value
    subfields = []
  }

  init(tag: String, indicators: String, subfields: [Subfield]) {
    self.tag = tag
    let two = Array((indicators + "  ").prefix(2))
    self.indicators = String(two)
    value = ""
    self.subfields = subfields
  }

  /// The first subfield of a code that is not blank.
  func first(_ code: Character) -> String? {
    subfields.lazy.filter { $0.code == code }.compactMap { CleanText.line($0.text) }.first
  }

  /// All subfields of some codes that are not blank, as they stand.
  func all(_ codes: String) -> [String] {
    subfields.filter { codes.contains($0.code) }.compactMap { CleanText.line($0.text) }
  }

  var firstIndicator: Character { indicators.first ?? " " }
  var secondIndicator: Character { indicators.last ?? " " }

  /// The field as catalogues print it: indicators, then `$` and code before each subfield.
  var printed: String {
    guard !indicators.isEmpty else { return value }
    return subfields.reduce(into: indicators) { line, part in
      line += "$\(part.code)\(part.text.replacing("$", with: "{dollar}"))"
    }
  }
}
