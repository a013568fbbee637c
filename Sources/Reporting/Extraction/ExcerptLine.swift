package import Formats
package import ReviewModel

/// One excerpt as a JSON object: first what `synth code` prints, then where it stands in a review.
package struct ExcerptLine: Sendable {
  private let excerpt: Excerpt
  private let sourceID: String
  private let textDigest: String

  package init(_ excerpt: Excerpt, sourceID: String, textDigest: String) {
    self.excerpt = excerpt
    self.sourceID = sourceID
    self.textDigest = textDigest
  }

  package var value: JSONValue {
    guard case .object(let first) = briefValue, case .object(let rest) = standing else {
      return .null
    }
    return .object(first + rest)
  }

  /// Only the keys that `synth code` prints.
  package var briefValue: JSONValue {
    .object([
      "record": .string(excerpt.record.text),
      "source_id": .string(sourceID),
      "field": .string(excerpt.field.rawValue),
      "start": .int(excerpt.span.start),
      "end": .int(excerpt.span.end),
      "quote": .string(excerpt.quote),
      "code": .string(excerpt.code.text),
      "polarity": .string(excerpt.polarity.rawValue),
      "speaker": .string(excerpt.speaker.rawValue),
      "voice": .string(excerpt.voice.rawValue),
      "evidence": .string(excerpt.evidence.rawValue),
    ])
  }

  private var standing: JSONValue {
    .object([
      "id": .string(excerpt.id),
      "report": .string(excerpt.report.text),
      "statement": excerpt.statement.map(JSONValue.int) ?? .null,
      "words": .array(excerpt.words.map(word)),
      "prefix": .string(excerpt.prefix),
      "suffix": .string(excerpt.suffix),
      "state": .string(excerpt.state.rawValue),
      "standing": .string(excerpt.standing.rawValue),
      "coders": .strings(excerpt.coders),
      "textSource": .string(excerpt.textSource.rawValue),
      "textDigest": .string(textDigest),
    ])
  }

  private func word(_ span: TextSpan) -> JSONValue {
    .object(["start": .int(span.start), "end": .int(span.end), "text": .string(text(of: span))])
  }

  private func text(of word: TextSpan) -> String {
    guard excerpt.span.contains(word) else { return "" }
    let bytes = excerpt.quote.utf8.dropFirst(word.start - excerpt.span.start).prefix(word.length)
    return String(decoding: bytes, as: UTF8.self)
  }
}
