/// The values of a cell that holds several.
enum TableList {
  /// The parts of a cell, by the separator that it uses: brackets as Python, R and JSON print a
  /// list, else `;`, `|`, line ends, and commas where they are given as separators too.
  static func parts(_ cell: ByteText, commas: Bool) -> [ByteText] {
    let cell = cell.trimmed
    if cell.isEmpty { return [] }
    if let bracketed = bracketed(cell) { return bracketed }
    for separator in [UInt8(ascii: ";"), UInt8(ascii: "|"), 0x0A, 0x0D] where cell.holds(separator)
    {
      return separator == 0x0A || !cell.holds(0x0A)
        ? split(cell, at: separator) : split(cell) { $0 == separator || $0 == 0x0A }
    }
    return commas && cell.holds(UInt8(ascii: ","))
      ? split(cell, at: UInt8(ascii: ",")) : [cell]
  }

  private static func split(_ cell: ByteText, at separator: UInt8) -> [ByteText] {
    var parts: [ByteText] = []
    parts.reserveCapacity(8)
    var start = 0
    while start <= cell.count {
      let end = cell.firstOffset(of: separator, from: start) ?? cell.count
      let part = cell.slice(start..<end).trimmed
      if !part.isEmpty { parts.append(part) }
      start = end + 1
    }
    return parts
  }

  static func split(_ cell: ByteText, where isSeparator: (UInt8) -> Bool) -> [ByteText] {
    var parts: [ByteText] = []
    var start = 0
    for index in 0...cell.count where index == cell.count || isSeparator(cell[index]) {
      let part = cell.slice(start..<index).trimmed
      if !part.isEmpty { parts.append(part) }
      start = index + 1
    }
    return parts
  }

  /// The texts of `['a', "b"]` or `["a"]`, and of `'a', 'b'`; nil for any other cell.
  private static func bracketed(_ cell: ByteText) -> [ByteText]? {
    guard let first = cell.first, let last = cell.last, cell.count >= 2 else { return nil }
    let isBracketed = first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
    guard isBracketed || isQuote(first) && isQuote(last) && hasQuotedComma(cell) else {
      return nil
    }
    let inner = isBracketed ? cell.slice(1..<cell.count - 1).trimmed : cell
    if inner.isEmpty { return [] }
    guard let quote = inner.first, isQuote(quote), inner.last.map(isQuote) ?? false else {
      return nil
    }
    var parts: [ByteText] = []
    var index = 0
    while index < inner.count {
      guard isQuote(inner[index]) else {
        index += 1
        continue
      }
      let end = closing(inner, index)
      let part = inner.slice(index + 1..<end).trimmed
      if !part.isEmpty { parts.append(part) }
      index = end + 1
    }
    return parts
  }

  /// The quote that closes the one at an offset: the next before a comma or the end.
  private static func closing(_ text: ByteText, _ open: Int) -> Int {
    var index = open + 1
    while index < text.count {
      if text[index] == text[open] {
        var after = index + 1
        while after < text.count, ASCII.isSpace(text[after]) { after += 1 }
        if after == text.count || text[after] == UInt8(ascii: ",") { return index }
      }
      index += 1
    }
    return text.count
  }

  /// Whether `', '` stands in a cell.
  private static func hasQuotedComma(_ cell: ByteText) -> Bool {
    var offset = 1
    while let comma = cell.firstOffset(of: UInt8(ascii: ","), from: offset) {
      if isQuote(cell[comma - 1]) { return true }
      offset = comma + 1
    }
    return false
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
  }
}
