import ReviewModel

/// A correction of a field that can be applied.
struct FieldCorrection: Sendable {
  let correction: Correction
  let field: RecordField
  private let value: Record

  /// Why a correction cannot be applied.
  struct Problem: Error {
    let diagnostic: Diagnostic
  }

  /// The field under which corrections of one value meet: `year` is `issued`.
  var name: String { field.rawValue }

  /// Reads the value for its field; lists are separated by `;`, dates are ISO 8601.
  static func reading(_ correction: Correction) -> Result<FieldCorrection, Problem> {
    let name = correction.field == "year" ? "issued" : correction.field
    guard let field = RecordField(rawValue: name), field.isCorrectable else {
      return .failure(unknownField(correction))
    }
    var value = Record(origin: Origin(file: "", start: 0, end: 0, line: 0))
    guard field.set(correction.value, in: &value) else {
      return .failure(unreadable(correction))
    }
    return .success(FieldCorrection(correction: correction, field: field, value: value))
  }

  private init(correction: Correction, field: RecordField, value: Record) {
    self.correction = correction
    self.field = field
    self.value = value
  }

  /// Puts the value into the view; its origin is the line of the decision file, without bytes.
  func apply(to view: inout MergedView) {
    field.copy(from: value, to: &view.record)
    let place = correction.signature.place
    let origin = Origin(
      source: correction.signature.reviewer,
      file: place.file,
      start: 0,
      end: 0,
      line: place.line ?? 0
    )
    let row = FieldProvenance(field: field.rawValue, record: correction.record, origin: origin)
    let order = RecordField.allCases.map(\.rawValue)
    let rank = order.firstIndex(of: field.rawValue) ?? 0
    view.provenance.removeAll { $0.field == field.rawValue }
    let next = view.provenance.firstIndex { order.firstIndex(of: $0.field) ?? 0 > rank }
    view.provenance.insert(row, at: next ?? view.provenance.endIndex)
  }

  private static func unknownField(_ correction: Correction) -> Problem {
    let names = RecordField.allCases.filter(\.isCorrectable).map(\.rawValue)
    return Problem(
      diagnostic: Diagnostic(
        .warning,
        rule: "unknown-field",
        "a correction names the field '\(correction.field)', which records do not have",
        at: correction.signature.place,
        help: "use one of " + (names + ["year"]).joined(separator: ", ")
      )
    )
  }

  private static func unreadable(_ correction: Correction) -> Problem {
    Problem(
      diagnostic: Diagnostic(
        .warning,
        rule: "unreadable-correction",
        "'\(correction.value)' is not a value of the field '\(correction.field)'",
        at: correction.signature.place,
        help: "dates are written 2015, 2015-12 or 2015-12-23, lists with ';' between entries"
      )
    )
  }
}
