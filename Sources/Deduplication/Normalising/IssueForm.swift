/// Volume, issue and supplement, wherever a source writes them.
struct IssueForm: Sendable, Hashable {
  let volume: Int?
  let issue: Int?
  /// The number of a supplement, which is counted apart from the issues; 0 where it has none.
  let supplement: Int?

  /// Reads `33`, `Vol. 33`, `4 (1) (no pagination)`, `3 Suppl 1`, `S2`.
  init(volume: String?, issue: String?) {
    if let volume = Self.figures(volume), let issue = Self.figures(issue) {
      self.volume = volume
      self.issue = issue
      supplement = nil
      return
    }
    let left = Self.lower(volume)
    let right = Self.lower(issue)
    // `1)` is what is left of `65 (Supplement 1)` where a program cut it in two.
    let isRest = left.contains(UInt8(ascii: ")")) && !left.contains(UInt8(ascii: "("))
    let open = left.firstIndex(of: UInt8(ascii: "(")) ?? left.endIndex
    let own = isRest ? [] : Self.beforeSupplement(left[..<open])
    let behind = isRest ? left[...] : left[open...]
    self.volume = Self.numbers(in: own).first
    supplement = Self.supplement(in: right[...]) ?? Self.supplement(in: left[...])
    self.issue =
      Self.numbers(in: Self.beforeSupplement(right[...])).first
      ?? Self.numbers(in: Self.beforeSupplement(behind)).first
  }

  /// Whether the volume is a year, which journals without volumes put there.
  var isYear: Bool { volume.map { (1850...2100).contains($0) } ?? false }

  /// The number that a text of figures alone stands for, as nearly all do; nil for other texts.
  private static func figures(_ text: String?) -> Int?? {
    guard let text, !text.isEmpty else { return .some(nil) }
    let digits = text.utf8.span
    guard digits.count < 10 else { return nil }
    var number = 0
    for place in digits.indices {
      guard WordKey.isDigit(digits[place]) else { return nil }
      number = number * 10 + Int(digits[place] & 15)
    }
    return number
  }

  private static func lower(_ text: String?) -> [UInt8] {
    (text ?? "").utf8.prefix(80).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func numbers(in text: some Sequence<UInt8>) -> [Int] {
    let bytes = Array(text)
    let digits = bytes.split { !(0x30...0x39).contains($0) }
    let numbers = digits.compactMap { Int(String(decoding: $0.prefix(9), as: UTF8.self)) }
    return numbers.isEmpty ? Numerals.roman(bytes).map { [$0] } ?? [] : numbers
  }

  private static func beforeSupplement(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    mark(in: text).map { text[..<$0.lowerBound] } ?? text
  }

  private static func supplement(in text: ArraySlice<UInt8>) -> Int? {
    mark(in: text).map { numbers(in: text[$0.upperBound...]).first ?? 0 }
  }

  /// The place of `suppl`, `supplement` or the `s` of `S2`.
  private static func mark(in text: ArraySlice<UInt8>) -> Range<Int>? {
    guard text.contains(UInt8(ascii: "s")) else { return nil }
    if let range = text.firstRange(of: Array("suppl".utf8)) { return range }
    let start = text.drop { $0 == 0x20 || $0 == UInt8(ascii: "(") }
    guard start.first == UInt8(ascii: "s"), let next = start.dropFirst().first,
      (0x30...0x39).contains(next)
    else { return nil }
    return start.startIndex..<(start.startIndex + 1)
  }
}
