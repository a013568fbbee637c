/// A run of digits or letters in a date.
struct DateToken {
  /// Years in which a report can have appeared.
  static let years = 1_400...2_100

  let number: Int?
  let digits: Int
  let month: Int?

  init(_ text: String) {
    let isNumber = text.first?.isASCIIDigit ?? false
    digits = isNumber ? text.count : 0
    number = digits <= 9 ? Int(text) : nil
    month = isNumber ? nil : Self.named(text)
  }

  var isYear: Bool { digits == 4 && number.map(Self.years.contains) ?? false }

  var day: Int? { digits <= 2 ? number.flatMap { (1...31).contains($0) ? $0 : nil } : nil }

  /// The month that digits or letters name.
  static func month(of text: String) -> Int? {
    let text = text.filter { $0.isASCIIDigit || $0.isLetter }
    if let number = Int(text) { return text.count <= 2 && (1...12).contains(number) ? number : nil }
    return named(text)
  }

  /// The month of three letters such as `Feb` or `FEB`.
  static func month(abbreviated text: ByteText) -> Int? {
    let letters: StaticString = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"
    let known = letters.utf8Text
    guard text.count == 3 else { return nil }
    for month in 0..<12
    where (0..<3).allSatisfy({ ASCII.raised(text[$0]) == known[3 * month + $0] }) {
      return month + 1
    }
    return nil
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// `Sept`, `AUG` and `October`, but no other word that begins like a month.
  private static func named(_ text: String) -> Int? {
    let word = text.lowercased()
    guard word.count >= 3 else { return nil }
    if word == "sept" { return 9 }
    return names.firstIndex { word.count == 3 ? $0.hasPrefix(word) : $0 == word }.map { $0 + 1 }
  }
}
