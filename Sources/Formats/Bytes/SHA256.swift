import CCrypto

/// SHA-256 over bytes.
package enum SHA256 {
  /// The 32 bytes of the digest.
  package static func digest(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    let contiguous = bytes.withContiguousStorageIfAvailable { buffer in
      _ = CCrypto.SHA256(buffer.baseAddress, buffer.count, &result)
      return true
    }
    if contiguous == nil {
      let copy = Array(bytes)
      _ = CCrypto.SHA256(copy, copy.count, &result)
    }
    return result
  }

  /// The digest in lower-case hexadecimal.
  package static func hex(_ bytes: some Collection<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest(bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  package static func hex(_ text: String) -> String { hex(Array(text.utf8)) }
}
