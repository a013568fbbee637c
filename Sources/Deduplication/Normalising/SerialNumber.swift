/// Numbers of serials, books and indexed records, without the signs between their digits.
enum SerialNumber {
  /// The ISSNs in a field such as `0957-9672 (Print) 0957-9672`.
  static func issns(in text: String) -> [String] {
    var numbers: [String] = []
    for piece in text.utf8.split(whereSeparator: { !isDigit($0) && !isHyphen($0) && $0 | 0x20 != x }
    ) {
      let bytes = piece.filter { !isHyphen($0) }
      guard bytes.count == 8 else { continue }
      numbers.append(String(decoding: bytes.map(lower), as: UTF8.self))
    }
    return numbers
  }

  /// The last ten letters and digits of an ISBN, which the short and the long form share but for
  /// the last; nil where there are fewer.
  static func isbn(_ text: String) -> String? {
    let bytes = text.lowercased().utf8.filter { isDigit($0) || (0x61...0x7A).contains($0) }
    return bytes.count < 10 ? nil : String(decoding: bytes.suffix(10), as: UTF8.self)
  }

  /// The digits of an identifier such as `PMC4464128`, without leading zeros; nil if none.
  static func digits(_ text: String?) -> String? {
    guard let text else { return nil }
    if let first = text.utf8.first, first != zero, text.utf8.allSatisfy(isDigit) { return text }
    let digits = text.utf8.filter(isDigit).drop { $0 == zero }
    return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
  }

  private static let x = UInt8(ascii: "x")
  private static let zero = UInt8(ascii: "0")

  private static func isDigit(_ byte: UInt8) -> Bool { WordKey.isDigit(byte) }
  private static func isHyphen(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") }
  private static func lower(_ byte: UInt8) -> UInt8 { isDigit(byte) ? byte : byte | 0x20 }
}
