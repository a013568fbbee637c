/// Finds out in which encoding a file is written, and decodes it.
///
/// In this order: signature of a binary file, byte-order mark, NUL pattern of UTF-16, strict UTF-8;
/// and for what is left the encoding that makes most sense, decided stretch by stretch, because files
/// put together from several exports hold several. What a file declares counts in its favour, but is
/// not believed against its bytes.
enum TextDecoding {
  /// The text of a file, or why it is none; the encoding that a person names is believed.
  static func decode(
    _ bytes: FileBytes,
    name: String,
    as encoding: TextEncoding? = nil
  ) -> Result<DecodedText, UnreadableText> {
    let text = bytes.text(0..<bytes.count)
    if let kind = BinaryKind.signature(of: text, name: name) { return .failure(kind) }
    do throws(UnreadableText) {
      if let encoding { return .success(try forced(bytes, name, encoding)) }
      let wide = WidePattern.opening(of: text)
      if wide == nil, let kind = BinaryKind.recognise(text, name: name) { throw kind }
      return .success(try guessed(bytes, name, wide))
    } catch {
      return .failure(error)
    }
  }

  private static let chunk = 1 << 16
  private static let released = 8 << 20

  private static func guessed(
    _ bytes: FileBytes,
    _ name: String,
    _ wide: WidePattern?
  ) throws(UnreadableText) -> DecodedText {
    let text = bytes.text(0..<bytes.count)
    var clean = 0
    var characters = 0
    if wide == nil {
      let outcome = survey(bytes)
      switch outcome {
      case .clean(let losses):
        return DecodedText(
          bytes: bytes,
          encoding: .utf8,
          diagnostics: DecodingNotices(name: name).diagnostics(losses, in: bytes)
        )
      case .concern(let offset, let found):
        clean = offset
        characters = found
      }
    }
    let declared = DeclaredEncoding.label(in: text).flatMap { TextEncoding(label: $0) }
    let candidates = EncodingCandidate.candidates(declared: declared)
    var assembly = TextAssembly(name: name)
    if let declared { assembly.notices.trust(declared) }
    var line = 1
    var position = 0
    while position < clean {
      let end = min(position + released, clean)
      assembly.copy(text.slice(position..<end), from: position)
      line += text.lineEnds(in: position..<end)
      position = end
      bytes.release(upTo: position)
    }
    var pattern = wide
    while position < bytes.count {
      if let found = pattern {
        var decoding = WideDecoding(bytes, from: position, line: line, pattern: found)
        decoding.decode(into: &assembly)
        (position, line) = (decoding.position, decoding.line)
      } else {
        var decoding = NarrowDecoding(
          bytes,
          from: position,
          line: line,
          candidates: candidates,
          isCertain: characters > 0
        )
        decoding.decode(into: &assembly)
        (position, line) = (decoding.position, decoding.line)
      }
      guard position < bytes.count else { break }
      pattern = WidePattern.found(in: text, at: position)
      if !assembly.endsLine {
        // A file that was put behind another begins a line.
        assembly.append([0x0A], from: position, line: line)
        line += 1
      }
    }
    let encoding = assembly.notices.mainEncoding ?? wide?.encoding ?? .utf8
    return try assembly.text(ofLength: bytes.count, encoding: encoding)
  }

  /// What a pass over a file finds.
  private enum Survey {
    case clean(TextLosses)
    /// A line has to be looked at; so many characters beyond ASCII stand before it.
    case concern(lineStart: Int, characters: Int)
  }

  private static func survey(_ bytes: FileBytes) -> Survey {
    let text = bytes.text(0..<bytes.count)
    var survey = ByteSurvey()
    var losses = TextLosses()
    var position = 0
    var next = released
    while position < text.count {
      let start = position
      let limit = min(start + chunk, text.count)
      if let found = survey.nextConcern(in: text, position: &position, limit: limit) {
        let line = text.lineStart(of: found, notBefore: 0)
        return .concern(lineStart: line, characters: survey.characters)
      }
      losses.searchQuestionMarks(text, start..<limit)
      if position >= next {
        bytes.release(upTo: position)
        next = position + released
      }
    }
    losses.add(survey)
    return .clean(losses)
  }

  private static func forced(
    _ bytes: FileBytes,
    _ name: String,
    _ encoding: TextEncoding
  ) throws(UnreadableText) -> DecodedText {
    let text = bytes.text(0..<bytes.count)
    var assembly = TextAssembly(name: name)
    assembly.notices.trust(encoding)
    if encoding.isUnicode, encoding != .utf8 {
      let mark = WidePattern.opening(of: text).map(\.mark) ?? 0
      let pattern = WidePattern(encoding: encoding, mark: mark)
      var decoding = WideDecoding(bytes, from: 0, line: 1, pattern: pattern)
      decoding.decode(into: &assembly, isForced: true)
    } else {
      ForcedDecoding(bytes, as: encoding).decode(into: &assembly)
    }
    return try assembly.text(ofLength: bytes.count, encoding: encoding)
  }

  static func isValid(_ bytes: some Collection<UInt8>) -> Bool {
    let isValid = bytes.withContiguousStorageIfAvailable { buffer in
      (try? UTF8Span(validating: buffer.span)) != nil
    }
    return isValid ?? (String(validating: bytes, as: UTF8.self) != nil)
  }
}
