import Formats
package import ReviewModel

extension Cell.Value {
  /// The value as every artefact shows it, character for character; blank is empty, never 0.
  package var shown: String {
    switch self {
    case .blank: ""
    case .text(let text): text
    case .count(let count): String(count)
    case .percent(let part, let whole): Decimals.percent(part, of: whole)
    case .number(let value): Decimals.text(value, places: 3)
    }
  }

  /// Whether it is a number that we computed.
  var isNumber: Bool {
    switch self {
    case .blank, .text: false
    case .count, .percent, .number: true
    }
  }

  var cell: CSVCell { isNumber ? .number(shown) : .text(shown) }

  /// A number as it is shown, a text, or null where it is blank.
  var json: JSONValue {
    switch self {
    case .blank: .null
    case .text(let text): .string(text)
    case .count, .percent, .number: shown.isEmpty ? .null : .number(shown)
    }
  }
}
