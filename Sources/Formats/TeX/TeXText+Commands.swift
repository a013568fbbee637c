/// What follows a backslash.
extension TeXText {
  mutating func readCommand() {
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
      if isDoublyEscaped {
        index -= 1
        return readCommand()
      }
      if let last = result.last, last != 0x20, last != 0x0A { emit(0x20) }
    case UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
      break
    default: emit(byte)
    }
  }

  /// Whether the second of two backslashes begins a command, as in `{\\i}` and `D\\"ead`.
  ///
  /// They were escaped once too often: no line is broken at the start of a group, or between a letter
  /// and its accent.
  private var isDoublyEscaped: Bool {
    guard index >= 3, index + 1 < text.count else { return false }
    let before = text[index - 3]
    let next = text[index]
    let isAccent = "\"'`^".utf8.contains(next)
    if before == UInt8(ascii: "{") { return isAccent || ASCII.isLetter(next) }
    let letter = text[index + 1]
    return ASCII.isLetter(before) && isAccent && (ASCII.isLetter(letter) || letter == 0x7B)
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
}
