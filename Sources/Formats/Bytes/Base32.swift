/// Base-32 of RFC 4648 in lower case, without padding.
enum Base32 {
  static func isDigit(_ byte: UInt8) -> Bool {
    ASCII.isLower(byte) || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains(byte)
  }

  static func encoded(_ bytes: some Sequence<UInt8>) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    var result: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        result.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
      }
      buffer &= (1 << UInt32(bits)) - 1
    }
    if bits > 0 { result.append(alphabet[Int(buffer << UInt32(5 - bits) & 31)]) }
    return String(decoding: result, as: UTF8.self)
  }
}
