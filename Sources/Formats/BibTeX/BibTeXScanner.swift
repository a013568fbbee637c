/// Finds the entries of a BibTeX file, one after another, in time linear in its length.
///
/// Text between entries is passed over, as BibTeX does it. An entry that is not well formed is read
/// line by line up to the next one.
struct BibTeXScanner {
  let text: ByteText
  private(set) var position: Int
  var macros: BibTeXMacros
  /// What was noticed since somebody last asked.
  private var flaws: [BibTeXFlaw] = []

  init(_ text: ByteText, from start: Int = 0) {
    self.text = text
    position = start
    macros = BibTeXMacros(textLength: text.count)
  }

  /// Scans the next entry; false where there is none.
  mutating func next(_ entry: inout BibTeXEntry) -> Bool {
    while let start = text.firstOffset(of: UInt8(ascii: "@"), from: position) {
      guard let head = BibTeXHead(text, at: start) else {
        reportLostEntry(at: start)
        position = start + 1
        continue
      }
      switch head.kind {
      case .comment: position = endOfComment(head, at: start)
      case .preamble: position = endOfPreamble(head, at: start)
      case .string: position = define(head, at: start, &entry)
      case .entry:
        position = read(head, at: start, &entry)
        return true
      }
    }
    position = text.count
    return false
  }

  mutating func notice(_ flaw: BibTeXFlaw) { flaws.append(flaw) }

  mutating func takeFlaws() -> [BibTeXFlaw] {
    guard !flaws.isEmpty else { return [] }
    defer { flaws.removeAll() }
    return flaws
  }

  /// Behind blanks and line ends.
  func skipBlanks(_ start: Int) -> Int {
    var index = start
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    return index
  }

  func isLineStart(_ offset: Int) -> Bool {
    var index = offset
    while index > 0, offset - index < 100, text[index - 1] == 0x20 || text[index - 1] == 0x09 {
      index -= 1
    }
    return index == 0 || text[index - 1] == 0x0A || text[index - 1] == 0x0D
  }

  /// Where the next entry begins that stands on a line of its own.
  func nextHead(from start: Int) -> Int {
    var index = start
    while let found = text.firstOffset(of: UInt8(ascii: "@"), from: index) {
      if isLineStart(found), let head = BibTeXHead(text, at: found), head.isSure(text) {
        return found
      }
      index = found + 1
    }
    return text.count
  }

  /// Reads an entry, in the strict way and where that fails line by line; its end.
  private mutating func read(
    _ head: BibTeXHead,
    at start: Int,
    _ entry: inout BibTeXEntry
  ) -> Int {
    entry.begin(at: start)
    entry.type = head.type
    let fields = readKey(head, &entry)
    let key = entry.key
    let noticed = flaws.count
    if let end = readFields(from: fields, &entry) {
      entry.end = end
      return end
    }
    let end = nextHead(from: fields)
    flaws.removeSubrange(noticed...)
    entry.begin(at: start)
    entry.type = head.type
    entry.key = key
    entry.end = end
    salvageFields(fields..<end, &entry)
    let name = text.slice(key).slice(upTo: min(60, key.count))
    let message = "the entry '\(name.string)' is not well formed, and was read line by line"
    notice(.damaged(message, at: start))
    return max(end, head.body)
  }

  private mutating func reportLostEntry(at start: Int) {
    guard isLineStart(start) else { return }
    var end = start + 1
    while end < text.count, end - start < 40, ASCII.isLetter(text[end]) { end += 1 }
    guard BibTeXTypes.isKnown(text.slice((start + 1)..<end)) else { return }
    let name = text.slice(start..<end).string
    notice(.damaged("'\(name)' without a brace: the entry was not read", at: start))
  }
}
