/// A value between braces or quotes, and where it ends.
struct BibTeXDelimited {
  /// Of the closing delimiter; nil where there is none before the next entry.
  private(set) var end: Int?
  /// Where the next entry begins, for a value that is not closed.
  private(set) var resume: Int
  private(set) var hasTeX = false

  private static let opening: UInt8 = 1
  private static let closing: UInt8 = 2
  private static let quote: UInt8 = 3
  private static let lineEnd: UInt8 = 4
  private static let command: UInt8 = 5
  /// Dashes and quotes, which mean something else in pairs.
  private static let pair: UInt8 = 6

  private static let classes: [UInt8] = {
    var classes = [UInt8](repeating: 0, count: 256)
    for (bytes, number) in [
      ("{", opening), ("}", closing), ("\"", quote), ("\n\r", lineEnd), ("\\$~", command),
      ("-'`", pair),
    ] {
      for byte in bytes.utf8 { classes[Int(byte)] = number }
    }
    return classes
  }()

  /// Looks for the end of a value from behind its opening delimiter.
  ///
  /// An entry that begins on a line of its own can stand within a value, but of two the value was
  /// not closed: so nothing is looked at more than twice.
  init(_ text: ByteText, from start: Int, to limit: Int, isQuoted: Bool) {
    resume = limit
    let classes = Self.classes
    var depth = 0
    var index = start
    var firstHead: Int?
    while index < limit {
      index = text.firstTeXMark(from: index, to: limit)
      guard index < limit else { break }
      let byte = text[index]
      let number = classes[Int(byte)]
      index += 1
      if number == 0 { continue }
      switch number {
      case Self.opening:
        depth += 1
        hasTeX = true
      case Self.closing:
        if depth == 0 {
          if isQuoted { resume = firstHead ?? limit } else { end = index - 1 }
          return
        }
        depth -= 1
      case Self.quote:
        if isQuoted, depth == 0, !Self.isEscaped(text, index - 1) {
          end = index - 1
          return
        }
      case Self.lineEnd:
        guard let head = Self.head(text, afterLineEnd: index, limit) else { continue }
        if let firstHead {
          resume = firstHead
          return
        }
        firstHead = head
      case Self.command: hasTeX = true
      default:
        if index < limit, text[index] == byte { hasTeX = true }
      }
    }
    resume = firstHead ?? limit
  }

  /// Where an entry begins on the line that begins at an offset.
  private static func head(_ text: ByteText, afterLineEnd start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < limit, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    guard index < limit, text[index] == UInt8(ascii: "@"),
      let head = BibTeXHead(text, at: index), head.isSure(text)
    else { return nil }
    return index
  }

  /// A quote behind a backslash is an accent or a quote, unless the value can end with it.
  private static func isEscaped(_ text: ByteText, _ quote: Int) -> Bool {
    guard quote > 0, text[quote - 1] == UInt8(ascii: "\\") else { return false }
    var index = quote + 1
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    guard index < text.count else { return false }
    return ![UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: ")")]
      .contains(text[index])
  }
}
