import ReviewText

/// Text in the markup of TeX as plain text: accents and symbols as characters, commands left out,
/// what they hold kept.
struct TeXText {
  /// In what TeX's ties, dashes and quotes mean themselves: addresses and identifiers.
  let isVerbatim: Bool
  private let keepsParagraphs: Bool
  let text: ByteText
  var index = 0
  var result: [UInt8] = []
  /// What to do at the closing braces of the groups that are open.
  var groups: [TeXGroup] = []
  /// A combining character that waits for its letter.
  var accent: Unicode.Scalar?
  var accentSign: UInt8 = 0
  /// Where the maths ends that we are in; 0 outside.
  var mathEnd = 0
  var mathGroups = 0
  /// Whether two dollars end the formula.
  var isDisplayed = false
  private var isComposed = true

  /// The plain text of a value, on one line or in paragraphs; not yet free of other markup.
  static func plain(
    _ text: ByteText,
    isVerbatim: Bool = false,
    keepsParagraphs: Bool = false
  ) -> String {
    var tex = TeXText(text, isVerbatim: isVerbatim, keepsParagraphs: keepsParagraphs)
    return tex.run()
  }

  private init(_ text: ByteText, isVerbatim: Bool, keepsParagraphs: Bool) {
    self.text = text
    self.isVerbatim = isVerbatim
    self.keepsParagraphs = keepsParagraphs
    result.reserveCapacity(text.count)
  }

  private mutating func run() -> String {
    let isSpecial = Self.isSpecial
    while index < text.count {
      let start = index
      while index < text.count, !isSpecial[Int(text[index])] || isPlain(from: start) { index += 1 }
      if index > start {
        if accent != nil {
          index = start
          emitAccented()
        } else {
          result.append(contentsOf: text.slice(start..<index))
        }
      } else {
        readSpecial()
      }
    }
    flushAccent()
    while result.last == 0x20 || result.last == 0x0A { result.removeLast() }
    let string = String(decoding: result, as: UTF8.self)
    return isComposed ? string : CanonicalText.canonical(string)
  }

  /// Whether a single blank, hyphen or apostrophe stands within words.
  private func isPlain(from start: Int) -> Bool {
    guard index > start, index + 1 < text.count else { return false }
    switch text[index] {
    case 0x20: return text[index - 1] != 0x20 && !Self.isSpecial[Int(text[index + 1])]
    case UInt8(ascii: "-"), UInt8(ascii: "'"):
      return text[index - 1] != text[index] && !Self.isSpecial[Int(text[index + 1])]
    default: return false
    }
  }

  var isMath: Bool { index < mathEnd || mathGroups > 0 }

  private static let isSpecial: [Bool] = {
    var isSpecial = [Bool](repeating: false, count: 256)
    for byte in "\\{}$~-'`^_ \t\n\r".utf8 { isSpecial[Int(byte)] = true }
    return isSpecial
  }()

  private mutating func readSpecial() {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "\\"): readCommand()
    case UInt8(ascii: "{"):
      groups.append(.plain)
      index += 1
    case UInt8(ascii: "}"): closeGroup()
    case UInt8(ascii: "$"): readDollar()
    case UInt8(ascii: "~"): readTie()
    case 0x20, 0x09, 0x0A, 0x0D: readBlanks()
    case UInt8(ascii: "^"), UInt8(ascii: "_"):
      if !isMath { emit(byte) }
      index += 1
    default: readPair(byte)
    }
  }

  private mutating func closeGroup() {
    index += 1
    flushAccent()
    switch groups.popLast() ?? .plain {
    case .plain: break
    case .ending(let scalar): emit(scalar)
    case .maths: mathGroups -= 1
    }
  }

  /// A blank, or a line end between paragraphs; runs count once.
  private mutating func readBlanks() {
    var lineFeeds = 0
    while index < text.count, ASCII.isSpace(text[index]) {
      let isCRLF =
        text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
      if text[index] == 0x0A || text[index] == 0x0D && !isCRLF { lineFeeds += 1 }
      index += 1
    }
    // The letter of an accent may stand apart: `\c c`.
    if accent != nil { return }
    if keepsParagraphs, lineFeeds > 1 {
      if result.last == 0x20 { result.removeLast() }
      if !result.isEmpty, result.last != 0x0A { result.append(0x0A) }
    } else if let last = result.last, last != 0x20, last != 0x0A {
      result.append(0x20)
    }
  }

  /// `~` ties two words; behind a blank and before a number it means "about".
  private mutating func readTie() {
    let isAbout =
      index + 1 < text.count && ASCII.isDigit(text[index + 1])
      && (index == 0 || ASCII.isSpace(text[index - 1]) || text[index - 1] == UInt8(ascii: "("))
    emit(isVerbatim || isAbout ? UInt8(ascii: "~") : 0x20)
    index += 1
  }

  /// Dashes and quotes in pairs; one alone is itself.
  private mutating func readPair(_ byte: UInt8) {
    var count = 1
    while index + count < text.count, text[index + count] == byte { count += 1 }
    index += count
    if isVerbatim || isMath || count == 1 || count > 3 {
      for _ in 0..<count { emit(byte) }
    } else if byte == UInt8(ascii: "-") {
      emit(count == 2 ? "\u{2013}" : "\u{2014}")
    } else {
      emit(byte == UInt8(ascii: "`") ? "\u{201C}" : "\u{201D}")
      if count == 3 { emit(byte) }
    }
  }

  /// Emits the next character of the text with the accent that waits.
  mutating func emitAccented() {
    let length = Self.length(text[index])
    let end = min(text.count, index + length)
    let scalar = text.slice(index..<end).string.unicodeScalars.first ?? " "
    index = end
    emit(scalar)
  }

  mutating func emit(_ byte: UInt8) { emit(Unicode.Scalar(byte)) }

  mutating func emit(_ scalar: Unicode.Scalar) {
    guard let mark = accent else {
      scalar.appendUTF8(to: &result)
      return
    }
    guard scalar.properties.isAlphabetic else {
      flushAccent()
      scalar.appendUTF8(to: &result)
      return
    }
    accent = nil
    let base = TeXAccents.dotted(scalar)
    if let composed = TeXAccents.composed(base, mark) {
      composed.appendUTF8(to: &result)
    } else {
      base.appendUTF8(to: &result)
      mark.appendUTF8(to: &result)
      isComposed = false
    }
  }

  /// An accent without a letter is the sign that it is written with.
  mutating func flushAccent() {
    guard accent != nil else { return }
    accent = nil
    if accentSign != 0 { result.append(accentSign) }
  }

  private static func length(_ byte: UInt8) -> Int {
    switch byte {
    case 0..<0x80: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }
}
