@testable import Formats

/// Packed files, made here without any compression: zlib reads stored blocks as all others.
enum Packed {
  /// A member of gzip.
  static func gzip(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + deflated(bytes) + number(checksum(bytes))
      + number(UInt32(bytes.count))
  }

  /// An archive of files, deflated or stored.
  static func zip(_ files: [(name: String, text: String)], isDeflated: Bool = true) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in files {
      let bytes = Array(text.utf8)
      let packed = isDeflated ? deflated(bytes) : bytes
      let facts =
        pair(20) + pair(0) + pair(isDeflated ? 8 : 0) + pair(0) + pair(0) + number(checksum(bytes))
        + number(UInt32(packed.count)) + number(UInt32(bytes.count)) + pair(UInt16(name.utf8.count))
        + pair(0)
      directory += [0x50, 0x4B, 1, 2] + pair(20) + facts + pair(0) + pair(0) + pair(0) + number(0)
      directory += number(UInt32(archive.count)) + Array(name.utf8)
      archive += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + packed
    }
    let count = pair(UInt16(files.count))
    return archive + directory + [0x50, 0x4B, 5, 6] + pair(0) + pair(0) + count + count
      + number(UInt32(directory.count)) + number(UInt32(archive.count)) + pair(0)
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    repeat {
      let end = min(start + 60_000, bytes.count)
      let length = UInt16(end - start)
      result += [end == bytes.count ? 1 : 0] + pair(length) + pair(~length) + bytes[start..<end]
      start = end
    } while start < bytes.count
    return result
  }

  private static func pair(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private static func number(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~sum
  }
}
