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
    guard let text else { return add(UInt64.max) }
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      add(UnsafeRawBufferPointer(bytes))
    }
    if isDone == nil { addForeign(text) }
  }

  @inline(__always)
  mutating func add(_ number: UInt64) { absorb(number, 0x8EBC_6AF0_9C88_C6E3) }

  /// One number for a text, the same in each run.
  static func mark(of text: String) -> UInt64 {
    var hash = ByteHash()
    hash.add(text)
    return hash.first
  }

  /// Adds a text that does not lie in one piece.
  private mutating func addForeign(_ text: String) {
    Array(text.utf8).withUnsafeBytes { add($0) }
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset + 16 <= bytes.count {
      absorb(word(bytes, offset), word(bytes, offset + 8))
      offset += 16
    }
    var rest: (low: UInt64, high: UInt64) = (0, 0)
    let left = bytes.count - offset
    if left >= 8 {
      rest.low = word(bytes, offset)
      rest.high = word(bytes, bytes.count - 8)
    } else if left >= 4 {
      rest.low = UInt64(halfWord(bytes, offset))
      rest.high = UInt64(halfWord(bytes, bytes.count - 4))
    } else if left > 0 {
      rest.low = UInt64(bytes[offset])
      rest.high = UInt64(bytes[offset + left / 2]) << 8 | UInt64(bytes[bytes.count - 1])
    }
    absorb(rest.low ^ UInt64(bytes.count), rest.high)
  }

  private func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private func halfWord(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
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
