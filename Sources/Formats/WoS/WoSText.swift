/// Values of Web of Science as text.
enum WoSText {
  /// A value on one line; nil where nothing is left.
  static func line(_ bytes: ByteText) -> String? {
    if isClean(bytes) { return bytes.isEmpty ? nil : bytes.string }
    return CleanText.line(bytes.string)
  }

  /// Whether nothing needs to be done: printable ASCII with single blanks, no entity, no tag.
  static func isClean(_ bytes: ByteText) -> Bool {
    var previous: UInt8 = 0x20
    for byte in bytes {
      guard byte &- 0x20 < 0x5F, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<"),
        byte | previous != 0x20
      else { return false }
      previous = byte
    }
    return previous != 0x20 || bytes.isEmpty
  }
}
