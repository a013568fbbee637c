/// A hash of 128 bits over texts and numbers in their order, two words at a time.
///
/// The words are mixed by multiplying into 128 bits and folding, as wyhash does
/// (Wang Yi, "wyhash and wyrand", 2019).
struct ByteHash: Sendable {
  private var first: UInt64 = 0xA076_1D64_78BD_642F
  private var second: UInt64 = 0xE703_7ED1_A0B4_28DB

  /// 32 hexadecimal digits, lower case.
  var text: String { Self.hexadecimal(first) + Self.hexadecimal(second) }

  /// Adds a text; nil is another thing than an empty one.
  @inline(__always)
  mutating func add(_ text: String?) {
    guard var text else { return add(UInt64.max) }
    text.withUTF8 { bytes in add(UnsafeRawBufferPointer(bytes)) }
  }

  @inline(__always)
  mutating func add(_ number: UInt64) { absorb(number, 0x8EBC_6AF0_9C88_C6E3) }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset + 16 <= bytes.count {
      absorb(word(bytes, offset), word(bytes, offset + 8))
      offset += 16
    }
    var rest: (low: UInt64, high: UInt64) = (0, 0)
    for index in offset..<bytes.count {
      let byte = UInt64(bytes[index])
      let shift = UInt64(index - offset) * 8
      if shift < 64 { rest.low |= byte << shift } else { rest.high |= byte << (shift - 64) }
    }
    absorb(rest.low ^ UInt64(bytes.count), rest.high)
  }

  private func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  private mutating func absorb(_ low: UInt64, _ high: UInt64) {
    let old = first
    first = Self.folded(first ^ low, 0x5899_65CC_7537_4CC3 ^ high)
    second = Self.folded(second ^ high, 0x1D8E_4E27_C47D_124F ^ low) &+ old
  }

  @inline(__always)
  private static func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
