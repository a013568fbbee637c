/// Undoes a second encoding: text in UTF-8 that was taken for Windows-1252 and encoded again.
enum MojibakeRepair {
  /// Whether bytes hold what `Ã`, `Â` or `â€` become, as in `Ã©` for `é`.
  static func isSuspected(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    var previous: UInt8 = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if previous == 0xC3, byte == 0x82 || byte == 0x83 { return true }
      if previous == 0xC3, byte == 0xA2, bytes[index...].dropFirst().starts(with: [0xE2, 0x82]) {
        return true
      }
      previous = byte
      index = bytes.index(after: index)
    }
    return false
  }

  /// The text before the second encoding; nil unless all of it can be undone.
  static func repaired(_ bytes: [UInt8]) -> [UInt8]? {
    guard isSuspected(bytes) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      guard let byte = Windows1252.byte(scalar) else { return nil }
      result.append(byte)
    }
    return TextDecoding.isValid(result[...]) ? result : nil
  }
}
