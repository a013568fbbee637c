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
    var bits = 0
    for byte in bytes where result.count < digits {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 5, result.count < digits {
        bits -= 5
        result.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
      }
      buffer &= (1 << UInt32(bits)) - 1
    }
    if result.count < digits, bits > 0 {
      result.append(alphabet[Int(buffer << UInt32(5 - bits) & 31)])
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
}
