import Formats
import ReviewModel

/// What was noticed in the inputs, one JSON object for each, in order of place.
struct DiagnosticLines {
  let diagnostics: [Diagnostic]

  var lines: [JSONValue] { sorted.map(Self.line) }

  /// By place, those without one last; then the gravest first.
  var sorted: [Diagnostic] {
    diagnostics.sorted { left, right in
      let places = (left.place, right.place)
      if let a = places.0, let b = places.1, a != b { return a < b }
      if (places.0 == nil) != (places.1 == nil) { return places.0 != nil }
      if left.severity != right.severity { return left.severity > right.severity }
      return (left.rule, left.message) < (right.rule, right.message)
    }
  }

  private static func line(_ diagnostic: Diagnostic) -> JSONValue {
    .object([
      "severity": .string(diagnostic.severity.rawValue),
      "rule": .string(diagnostic.rule),
      "message": .string(diagnostic.message),
      "file": diagnostic.place.map { .string($0.file) },
      "line": diagnostic.place?.line.map(JSONValue.int),
      "column": diagnostic.place?.column.map(JSONValue.int),
      "notes": .strings(diagnostic.notes),
      "help": diagnostic.help.map(JSONValue.string),
    ])
  }
}
