import ReviewText

/// Text in the markup of TeX as plain text: accents and symbols as characters, commands left out,
/// what they hold kept.
struct TeXText {
  /// In what TeX's ties, dashes and quotes mean themselves: addresses and identifiers.
  private let isVerbatim: Bool
  private let keepsParagraphs: Bool
  private let text: ByteText
  private var index = 0
  private var result: [UInt8] = []
  /// What to do at the closing braces of the groups that are open.
  private var groups: [TeXGroup] = []
  /// A combining character that waits for its letter.
  private var accent: Unicode.Scalar?
  private var accentSign: UInt8 = 0
  /// Where the maths ends that we are in; 0 outside.
  private var mathEnd = 0
  private var mathGroups = 0
  /// Whether two dollars end the formula.
  private var isDisplayed = false
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
      while index < text.count, !isSpecial[Int(text[index])] { index += 1 }
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

  private var isMath: Bool { index < mathEnd || mathGroups > 0 }

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

  // MARK: Maths

  /// In bytes; what reaches further is no formula but two prices.
  private static let longestFormula = 2_000

  private mutating func readDollar() {
    if mathEnd > 0, index <= mathEnd {
      index += index == mathEnd && isDisplayed ? 2 : 1
      return
    }
    let start = index + 1
    let isDisplay = start < text.count && text[start] == UInt8(ascii: "$")
    let limit = text.slice(upTo: min(text.count, start + Self.longestFormula))
    let search = isDisplay ? min(start + 1, limit.count) : start
    guard !isVerbatim || text.slice(from: index).hasPrefix("$\\"), start <= limit.count,
      let end = Self.closingDollar(limit, from: search),
      isDisplay || Self.isFormula(text.slice(start..<end))
    else {
      emit(UInt8(ascii: "$"))
      index += 1
      return
    }
    mathEnd = end
    isDisplayed = isDisplay
    index = search
  }

  private static func closingDollar(_ text: ByteText, from start: Int) -> Int? {
    var index = start
    while let found = text.firstOffset(of: UInt8(ascii: "$"), from: index) {
      if found == 0 || text[found - 1] != UInt8(ascii: "\\") { return found }
      index = found + 1
    }
    return nil
  }

  /// Whether something between dollars is maths: it holds a sign of maths, or is a letter or two.
  private static func isFormula(_ text: ByteText) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    if text.contains(where: { "\\^_{<>=".utf8.contains($0) }) { return true }
    if ASCII.isSpace(first) || ASCII.isSpace(last) { return false }
    return !ASCII.isDigit(first) && text.count <= 12 || text.allSatisfy { !ASCII.isSpace($0) }
  }

  // MARK: Commands

  private mutating func readCommand() {
    index += 1
    guard index < text.count else { return emit(UInt8(ascii: "\\")) }
    let byte = text[index]
    if ASCII.isLetter(byte) { return readNamedCommand() }
    if byte >= 0x80 { return emit(UInt8(ascii: "\\")) }
    index += 1
    if let mark = TeXAccents.mark(ofSign: byte), !(byte == UInt8(ascii: "=") && isMath) {
      if isVerbatim, byte == UInt8(ascii: "~") || byte == UInt8(ascii: "^") {
        skipEmptyGroup()
        return emit(byte)
      }
      flushAccent()
      accent = mark
      accentSign = byte
      return
    }
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: ">"):
      if let last = result.last, last != 0x20, last != 0x0A { emit(0x20) }
    case UInt8(ascii: "\\"):
      if isVerbatim { return emit(byte) }
      if let last = result.last, last != 0x20, last != 0x0A { emit(0x20) }
    case UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
      break
    default: emit(byte)
    }
  }

  private mutating func readNamedCommand() {
    let start = index
    while index < text.count, ASCII.isLetter(text[index]) { index += 1 }
    if index < text.count, text[index] == UInt8(ascii: "*") { index += 1 }
    let name = text.slice(start..<min(index, start + 40)).string
    guard let command = TeXCommands.command(name) else {
      return readUnknown(name, at: start)
    }
    if let mark = TeXAccents.mark(named: name) {
      flushAccent()
      accent = mark
      accentSign = 0
      return skipSpaces()
    }
    perform(command)
  }

  private mutating func perform(_ command: TeXCommand) {
    switch command {
    case .text(let symbol):
      // The blank behind a command ends it.
      if !isMath { skipSpaces() }
      for scalar in symbol.unicodeScalars { emit(scalar) }
      skipEmptyGroup()
    case .word(let word):
      if let last = result.last, ASCII.isAlphanumeric(last) { emit(0x20) }
      result.append(contentsOf: word.utf8)
    case .nothing: skipSpaces()
    case .content: skipSpaces()
    case .drop(let count):
      for _ in 0..<count { skipArgument() }
    case .quoted(let opening, let closing): open(opening, .ending(closing))
    case .fraction: open(nil, .ending("/"))
    case .maths:
      if open(nil, .maths) { mathGroups += 1 }
    case .verbatim: readVerbatim()
    case .link:
      guard isVerbatim else { return skipArgument() }
      readVerbatim()
      emit(0x20)
    case .code: readCode()
    case .accent: break
    }
  }

  @discardableResult
  private mutating func open(_ scalar: Unicode.Scalar?, _ group: TeXGroup) -> Bool {
    skipSpaces()
    guard index < text.count, text[index] == UInt8(ascii: "{") else { return false }
    index += 1
    if let scalar { emit(scalar) }
    groups.append(group)
    return true
  }

  /// A command that nobody knows here: its argument stands, and where it has none, its name.
  private mutating func readUnknown(_ name: String, at start: Int) {
    flushAccent()
    let end = index
    skipSpaces()
    if index < text.count, text[index] == UInt8(ascii: "{"), !isVerbatim { return }
    index = end
    emit(UInt8(ascii: "\\"))
    result.append(contentsOf: text.slice(start..<end))
  }

  /// `\url{…}`, in which nothing but braces and escapes means anything.
  private mutating func readVerbatim() {
    skipSpaces()
    guard index < text.count, text[index] == UInt8(ascii: "{") else { return }
    let start = index + 1
    skipArgument()
    let inner = text.slice(start..<max(start, index - 1))
    result.append(contentsOf: inner.filter { $0 != UInt8(ascii: "\\") })
  }

  /// `\symbol{126}` and `\char126`.
  private mutating func readCode() {
    skipSpaces()
    if index < text.count, text[index] == UInt8(ascii: "{") { index += 1 }
    let radix: UInt32 =
      index < text.count && text[index] == UInt8(ascii: "\"") ? 16 : 10
    if radix == 16 { index += 1 }
    var value: UInt32 = 0
    var count = 0
    while index < text.count, count < 6, let digit = ASCII.hexValue(text[index]), digit < radix {
      value = value * radix + UInt32(digit)
      index += 1
      count += 1
    }
    if index < text.count, text[index] == UInt8(ascii: "}") { index += 1 }
    if value >= 0x20, let scalar = Unicode.Scalar(value) { emit(scalar) }
  }

  private mutating func skipSpaces() {
    while index < text.count, ASCII.isSpace(text[index]) { index += 1 }
  }

  /// `\ss{}` is `\ss`.
  private mutating func skipEmptyGroup() {
    guard index + 1 < text.count, text[index] == UInt8(ascii: "{"),
      text[index + 1] == UInt8(ascii: "}")
    else { return }
    index += 2
  }

  /// Behind the group or the character that follows.
  private mutating func skipArgument() {
    skipSpaces()
    guard index < text.count, text[index] == UInt8(ascii: "{") else { return }
    var depth = 0
    repeat {
      if text[index] == UInt8(ascii: "{") { depth += 1 }
      if text[index] == UInt8(ascii: "}") { depth -= 1 }
      index += 1
    } while depth > 0 && index < text.count
  }

  // MARK: Emission

  /// Emits the next character of the text with the accent that waits.
  private mutating func emitAccented() {
    let length = Self.length(text[index])
    let end = min(text.count, index + length)
    let scalar = text.slice(index..<end).string.unicodeScalars.first ?? " "
    index = end
    emit(scalar)
  }

  private mutating func emit(_ byte: UInt8) { emit(Unicode.Scalar(byte)) }

  private mutating func emit(_ scalar: Unicode.Scalar) {
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
  private mutating func flushAccent() {
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
