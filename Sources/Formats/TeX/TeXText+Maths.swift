/// Formulas between dollars.
extension TeXText {
  /// In bytes; what reaches further is no formula but two prices.
  private static let longestFormula = 2_000

  mutating func readDollar() {
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
}
