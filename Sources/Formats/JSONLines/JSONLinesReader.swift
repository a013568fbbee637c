import ReviewModel

/// Reads the JSON Lines that `JSONLinesWriter` writes.
package struct JSONLinesReader: FormatReader {
  package static let format = Format.jsonLines

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    guard let text = try? file.text.get(),
      let line = text.lines.first(where: { !text.isBlank($0) }),
      let value = try? JSONParser.parse(Array(text.bytes[line.content]))
    else { return .none }
    if value["type"] != nil, value["id"] != nil { return .certain }
    return value["title"] != nil ? .likely : .none
  }

  package func read(_ file: SourceFile, emit: (ReadEvent) throws -> Void) throws {
    let text = try file.text.get()
    for line in text.lines where !text.isBlank(line) {
      let place = Place(file: file.name, line: line.number)
      let value: JSONValue
      do {
        value = try JSONParser.parse(Array(text.bytes[line.content]))
      } catch {
        let column = error.offset - line.content.lowerBound + 1
        let place = Place(file: file.name, line: line.number, column: column)
        let message = "the line is not JSON: \(error.message)"
        try emit(.diagnostic(Diagnostic(.error, rule: "json-syntax", message, at: place)))
        continue
      }
      let origin = Origin(
        file: file.name,
        start: text.originalOffset(line.start),
        end: text.originalOffset(line.next),
        line: line.number
      )
      try emit(record(value, origin, place))
    }
  }

  private func record(_ value: JSONValue, _ origin: Origin, _ place: Place) -> ReadEvent {
    guard case .object(let members) = value, !members.isEmpty else {
      let message = "the line holds no record"
      return .diagnostic(Diagnostic(.warning, rule: "empty-record", message, at: place))
    }
    var record = Record(origin: origin)
    var others: [RawField] = []
    for member in members {
      guard let key = RecordKey(rawValue: member.key), key.set(member.value, in: &record) else {
        others.append(RawField(member.key, member.value.text ?? member.value.compact))
        continue
      }
    }
    for field in others { record.fields.append(field) }
    return .record(record)
  }
}
