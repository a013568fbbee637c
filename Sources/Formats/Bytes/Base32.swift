/// Base-32 of RFC 4648 in lower case, without padding.
enum Base32 {
  static func isDigit(_ byte: UInt8) -> Bool {
    ASCII.isLower(byte) || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains(byte)
  }

  /// The first digits of a number that bytes spell.
  static func encoded(_ bytes: some Sequence<UInt8>, digits: Int) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(digits)
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 5, result.count < digits {
        bits -= 5
        result.append(digit(buffer >> bits))
      }
      if result.count == digits { break }
      buffer &= (1 << bits) - 1
    }
    if result.count < digits, bits > 0 { result.append(digit(buffer << (5 - bits))) }
    return String(decoding: result, as: UTF8.self)
  }

  /// The digit of the last five bits.
  private static func digit(_ value: UInt32) -> UInt8 {
    let value = UInt8(value & 31)
    return value < 26 ? UInt8(ascii: "a") + value : UInt8(ascii: "2") + value - 26
  }
}
