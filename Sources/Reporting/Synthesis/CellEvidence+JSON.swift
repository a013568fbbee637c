import Formats
import ReviewModel

extension CellEvidence {
  /// An object whose first key says what kind of thing it names.
  var json: JSONValue {
    switch self {
    case .excerpt(let id): .object(["excerpt": .string(id)])
    case .record(let id): .object(["record": .string(id.text)])
    case .report(let id): .object(["report": .string(id.text)])
    case .study(let id): .object(["study": .string(id.text)])
    case .criterion(let id): .object(["criterion": .string(id.text)])
    case .decision(let place):
      .object(["decision": .string(place.file), "line": place.line.map(JSONValue.int)])
    case .quotation(let words):
      .object([
        "quotation": .string(words.text),
        "record": .string(words.record.text),
        "field": .string(words.field.rawValue),
        "start": .int(words.span.start),
        "end": .int(words.span.end),
      ])
    }
  }
}
