/// A code page of one byte for a character.
struct OneByteGrammar: Sendable {
  /// What the bytes from 0x80 on are.
  private let kinds: [CharacterKind]
  /// Their UTF-8.
  private let characters: [[UInt8]]

  /// nil where the C library does not know the encoding.
  init?(_ encoding: TextEncoding) {
    var kinds: [CharacterKind] = []
    var characters: [[UInt8]] = []
    let conversion = CharacterConversion(from: encoding.iconvName)
    for byte in UInt8(0x80)...0xFF {
      let scalar = Self.scalar(byte, encoding, conversion)
      guard let scalar else { return nil }
      kinds.append(CharacterKind(scalar))
      var bytes: [UInt8] = []
      scalar.appendUTF8(to: &bytes)
      characters.append(bytes)
    }
    self.kinds = kinds
    self.characters = characters
  }

  func kind(_ byte: UInt8) -> CharacterKind {
    byte < 0x80 ? CharacterKind.ascii(byte) : kinds[Int(byte) - 0x80]
  }

  func decode(_ text: ByteText, into result: inout [UInt8]) {
    for byte in text {
      if byte < 0x80 { result.append(byte) } else { append(byte, to: &result) }
    }
  }

  func append(_ byte: UInt8, to result: inout [UInt8]) {
    if byte < 0x80 { result.append(byte) } else { result += characters[Int(byte) - 0x80] }
  }

  private static func scalar(
    _ byte: UInt8,
    _ encoding: TextEncoding,
    _ conversion: CharacterConversion?
  ) -> Unicode.Scalar? {
    // The page that is most frequent does not depend on what is installed.
    if encoding == .windows1252 { return Windows1252.scalar(byte) }
    guard let conversion else { return nil }
    var bytes: [UInt8] = []
    let failed = ByteText.lending([byte]) { conversion.convert($0, into: &bytes) }
    guard failed == 0 else { return Unicode.Scalar(byte) }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first
  }
}
