/// The beginning of an entry: `@`, its type, and the brace or parenthesis that opens it.
struct BibTeXHead {
  enum Kind { case entry, string, preamble, comment }

  let kind: Kind
  let type: Range<Int>
  /// Behind the opening delimiter, or behind the word of a comment without any.
  let body: Int
  let isParenthesised: Bool

  private static let longestType = 40

  /// The head at an `@`; nil where the sign means something else.
  init?(_ text: ByteText, at start: Int) {
    // An address of e-mail: `name@uni(`.
    if start > 0, ASCII.isAlphanumeric(text[start - 1]) { return nil }
    let nameStart = Self.skipped(text, from: start + 1)
    var index = nameStart
    let limit = min(text.count, nameStart + Self.longestType)
    while index < limit, Self.isNamePart(text[index]) { index += 1 }
    guard index > nameStart, ASCII.isLetter(text[nameStart]) else { return nil }
    type = nameStart..<index
    let opening = Self.skipped(text, from: index)
    kind = Self.kind(text.slice(type))
    let delimiter = opening < text.count ? text[opening] : 0
    isParenthesised = delimiter == UInt8(ascii: "(")
    if delimiter == UInt8(ascii: "{") || isParenthesised {
      body = opening + 1
    } else {
      guard kind == .comment else { return nil }
      body = index
    }
  }

  /// Whether the head is that of an entry with a key and a comma, or of a macro or preamble, so that
  /// it ends what was never closed.
  func isSure(_ text: ByteText) -> Bool {
    switch kind {
    case .comment: return body < text.count && text[body - 1] == UInt8(ascii: "{")
    case .string, .preamble: return true
    case .entry: break
    }
    var index = body
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    let limit = min(text.count, index + 300)
    while index < limit {
      switch text[index] {
      case UInt8(ascii: ","): return true
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "="), 0x0A, 0x0D:
        return false
      default: index += 1
      }
    }
    return false
  }

  /// Behind blanks and, between sign, type and brace, comments to the end of their line.
  private static func skipped(_ text: ByteText, from start: Int) -> Int {
    var index = start
    while index < text.count {
      if ASCII.isSpace(text[index]) {
        index += 1
      } else if text[index] == UInt8(ascii: "%"),
        let line = text.firstOffset(of: 0x0A, in: index..<min(text.count, index + 200))
      {
        index = line + 1
      } else {
        break
      }
      if index - start > 200 { break }
    }
    return index
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private static func kind(_ type: ByteText) -> Kind {
    switch type.count {
    case 6 where isWord(type, "string"): .string
    case 7 where isWord(type, "comment"): .comment
    case 8 where isWord(type, "preamble"): .preamble
    default: .entry
    }
  }

  private static func isWord(_ type: ByteText, _ word: StaticString) -> Bool {
    let word = word.utf8Text
    return type.count == word.count
      && (0..<word.count).allSatisfy { ASCII.lowered(type[$0]) == word[$0] }
  }
}
