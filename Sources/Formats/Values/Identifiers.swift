/// Numbers of PubMed and PubMed Central in their many clothes.
enum Identifiers {
  /// Up to eight digits, bare, after `PMID:` or at the end of an address.
  static func pmid(_ text: String) -> String? {
    let digits = lastDigits(text)
    guard (1...8).contains(digits.count), digits.first != "0" else { return nil }
    return digits
  }

  /// `PMC` and digits.
  static func pmcid(_ text: String) -> String? {
    let digits = lastDigits(text)
    return (1...9).contains(digits.count) ? "PMC\(digits)" : nil
  }

  /// The digits with which a text ends, without a slash and the number of a version.
  private static func lastDigits(_ text: String) -> String {
    var bytes = Array(text.utf8)
    while let last = bytes.last, last == UInt8(ascii: "/") || ASCII.isSpace(last) {
      bytes.removeLast()
    }
    let digits = bytes.reversed().prefix(while: ASCII.isDigit)
    return String(decoding: digits.reversed(), as: UTF8.self)
  }
}
