import ReviewModel

/// Reads the JSON Lines that `JSONLinesWriter` writes.
package struct JSONLinesReader: FormatReader {
  package static let format = Format.jsonLines

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    guard let text = try? file.text.get(),
      let line = text.openingLines.first(where: { !text.isBlank($0) })
    else { return .none }
    let whole = text.borrowed(line.content)
    let borrowed = whole.slice(upTo: min(whole.count, Self.longestFirstLine))
    let start = borrowed.endOfJSONBlanks(from: 0)
    guard start < borrowed.count, borrowed[start] == UInt8(ascii: "{") else { return .none }
    var tape = JSONTape()
    guard case .whole = tape.read(borrowed, from: 0), let object = JSONElement(tape, of: borrowed)
    else { return .none }
    return JSONLinesRecord.confidence(object)
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let text = try file.text.get()
    var tape = JSONTape()
    for line in text.lines where !text.isBlank(line) {
      let borrowed = text.borrowed(line.content)
      let ending = tape.read(borrowed, from: 0)
      if let error = Self.trouble(ending, in: borrowed) {
        let place = Place(file: file.name, line: line.number, column: error.offset + 1)
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
      guard let object = JSONElement(tape, of: borrowed), object.nodes.count > 1,
        object.kind == .object
      else {
        let message = "the line holds no record"
        let place = origin.place
        try emit(.diagnostic(Diagnostic(.warning, rule: "empty-record", message, at: place)))
        continue
      }
      try emit(.record(JSONLinesRecord.record(object, origin: origin)))
    }
  }

  /// In bytes; a line that begins a file and is longer is no record.
  private static let longestFirstLine = 4 << 20

  private static func trouble(_ ending: JSONEnding, in text: ByteText) -> JSONSyntaxError? {
    switch ending {
    case .truncated: return JSONSyntaxError(message: "it ends in the middle", offset: text.count)
    case .broken(let error): return error
    case .whole(let end):
      let rest = text.endOfJSONBlanks(from: end)
      guard rest < text.count else { return nil }
      return JSONSyntaxError(message: "more text after the value", offset: rest)
    }
  }
}
