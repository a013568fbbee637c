import ReviewModel

/// Names as libraries write them, with dates of life and closing marks.
enum PlainName {
  /// The person of `Wind, Ada [1848-1914]` or `Wind, Ada.`, without what stands at the end.
  static func person(_ text: String) -> Person? { PersonName.parsed(plain(text)) }

  /// The organisation as one name.
  static func organisation(_ text: String) -> Person? {
    let name = plain(text)
    return name.contains { $0.isLetter || $0.isNumber } ? Person(literal: name) : nil
  }

  private static func plain(_ text: String) -> String {
    var name = CleanText.collapsed(text)[...]
    name = withoutDates(name)
    while let last = name.last, ",;:/ ".contains(last) { name.removeLast() }
    if name.hasSuffix("."), !endsInInitial(name) { name.removeLast() }
    return String(name)
  }

  /// `[1848-1914]`, `, 1927-2013` and `, b. 1939` at the end.
  private static func withoutDates(_ name: Substring) -> Substring {
    if name.last == "]" || name.last == ")",
      let open = name.lastIndex(where: { "[(".contains($0) }),
      isDates(name[open...])
    {
      return name[..<open]
    }
    if let comma = name.lastIndex(of: ","), isDates(name[comma...]) { return name[..<comma] }
    return name
  }

  private static func isDates(_ text: Substring) -> Bool {
    let words = text.filter { $0.isLetter }.lowercased()
    return text.count { $0.isASCIIDigit } >= 4
      && ["", "b", "d", "ca", "fl", "born", "died", "caca"]
        .contains(words)
  }

  /// `Conrad, John R.` and `Apple, Inc.` keep their full stop.
  private static func endsInInitial(_ name: Substring) -> Bool {
    let word = name.dropLast().split { " ,.-".contains($0) }.last ?? ""
    return word.count == 1
      || ["jr", "sr", "inc", "ltd", "co", "corp", "st", "etc", "univ", "dept"]
        .contains(word.lowercased())
  }
}
