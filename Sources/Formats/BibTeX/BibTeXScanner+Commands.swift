import ReviewModel

/// What is no entry: macros, preambles and comments.
extension BibTeXScanner {
  /// Reads `@string{name = value}`; where to go on.
  mutating func define(_ head: BibTeXHead, at start: Int, _ entry: inout BibTeXEntry) -> Int {
    entry.begin(at: start)
    var index = skipBlanks(head.body)
    let limit = min(text.count, index + 300)
    let nameStart = index
    while index < limit, text[index] != UInt8(ascii: "="), text[index] != UInt8(ascii: "}") {
      index += 1
    }
    let name = text.slice(trimmed(nameStart..<index))
    guard index < limit, text[index] == UInt8(ascii: "="), !name.isEmpty,
      let (value, end) = readValue(at: index + 1, to: text.count, &entry)
    else {
      // `@string{}` and the like define nothing, and lose nothing.
      let closing = skipBlanks(head.body)
      if closing < text.count, text[closing] == UInt8(ascii: "}") { return closing + 1 }
      notice(.damaged("the macro is not well formed, and is not defined", at: start))
      return nextHead(from: head.body)
    }
    let bytes =
      value.isBuilt ? Array(entry.built[value.range]) : Array(text.slice(value.range))
    macros.define(name, as: bytes)
    let closing = skipBlanks(end)
    guard closing < text.count else { return text.count }
    let isClosed = text[closing] == UInt8(ascii: "}") || text[closing] == UInt8(ascii: ")")
    return isClosed ? closing + 1 : end
  }

  /// Passes over `@preamble{…}`, which is for TeX.
  mutating func endOfPreamble(_ head: BibTeXHead, at start: Int) -> Int {
    if head.isParenthesised {
      let range = head.body..<min(text.count, head.body + 10_000)
      return text.firstOffset(of: UInt8(ascii: ")"), in: range).map { $0 + 1 } ?? head.body
    }
    let found = BibTeXDelimited(text, from: head.body, to: text.count, isQuoted: false)
    if let end = found.end { return end + 1 }
    notice(.damaged("the preamble is not closed", at: start))
    return max(head.body, found.resume)
  }

  /// Passes over a comment; but where an entry stands in it, goes on there.
  ///
  /// BibTeX itself leaves out nothing but the word, and reads the entry; others leave it out.
  mutating func endOfComment(_ head: BibTeXHead, at start: Int) -> Int {
    guard text[head.body - 1] == UInt8(ascii: "{") || head.isParenthesised else {
      return endOfLine(head.body)
    }
    if head.isParenthesised { return head.body }
    var depth = 0
    var index = head.body
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        if depth == 0 { return index + 1 }
        depth -= 1
      case UInt8(ascii: "@"):
        guard let inner = BibTeXHead(text, at: index), inner.kind == .entry, inner.isSure(text)
        else { break }
        if depth == 0 {
          let message = "an entry stands in a comment; BibTeX reads it, and so it was read"
          let help = "take it out of the file if it is not wanted"
          notice(
            BibTeXFlaw(
              severity: .warning,
              rule: "commented-entry",
              message: message,
              offset: index,
              help: help
            )
          )
          return index
        }
        if isLineStart(index) { return index }
      default: break
      }
      index += 1
    }
    notice(.damaged("the comment is not closed", at: start))
    return text.count
  }
}
