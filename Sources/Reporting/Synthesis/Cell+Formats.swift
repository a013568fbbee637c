import Formats
import ReviewModel

extension Cell {
  /// Whether it is a number that we computed.
  var isNumber: Bool {
    switch value {
    case .blank, .text: false
    case .count, .percent, .number: true
    }
  }

  var csv: CSVCell { isNumber ? .number(text) : .text(text) }

  /// A number as it is shown, a text, or null where it is blank.
  var json: JSONValue {
    if text.isEmpty { return .null }
    return isNumber ? .number(text) : .string(text)
  }
}
