/// Parses JSON (RFC 8259) into values in memory, keeping the order of keys.
///
/// For a text that is kept; readers of records use the tape.
package enum JSONParser {
  /// The value that a text of UTF-8 holds.
  package static func parse(
    _ bytes: [UInt8],
    in range: Range<Int>? = nil,
    maximalDepth: Int = 256
  ) throws(JSONSyntaxError) -> JSONValue {
    let outcome: Result<JSONValue, JSONSyntaxError> = ByteText.lending(bytes) { text in
      parse(text.slice(range ?? 0..<text.count), maximalDepth: maximalDepth).mapError {
        JSONSyntaxError(message: $0.message, offset: $0.offset + (range?.lowerBound ?? 0))
      }
    }
    return try outcome.get()
  }

  private static func parse(
    _ text: ByteText,
    maximalDepth: Int
  ) -> Result<JSONValue, JSONSyntaxError> {
    var tape = JSONTape(maximalDepth: maximalDepth)
    switch tape.read(text, from: 0) {
    case .truncated:
      return .failure(JSONSyntaxError(message: "it ends in the middle", offset: text.count))
    case .broken(let error): return .failure(error)
    case .whole(let end):
      if let flaw = tape.flaw { return .failure(flaw) }
      let rest = text.endOfJSONBlanks(from: end)
      guard rest == text.count, let element = JSONElement(tape, of: text) else {
        return .failure(JSONSyntaxError(message: "more text after the value", offset: rest))
      }
      return .success(JSONValue(element))
    }
  }
}
