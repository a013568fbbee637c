import CCrypto

/// SHA-256 over bytes.
package enum SHA256 {
  /// The 32 bytes of the digest.
  package static func digest(_ bytes: some Collection<UInt8>) -> [UInt8] {
    bytes.withContiguousStorageIfAvailable(digest) ?? Array(bytes).withUnsafeBufferPointer(digest)
  }

  private static func digest(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(length)
    result.append(addingCapacity: length) { output in
      output.withUnsafeMutableBufferPointer { buffer, count in
        let start = buffer.baseAddress
        let isDone = EVP_Digest(bytes.baseAddress, bytes.count, start, nil, method, nil)
        precondition(isDone == 1, "libcrypto cannot compute SHA-256")
        count = length
      }
    }
    return result
  }

  private static let length = Int(SHA256_DIGEST_LENGTH)

  /// Looked up once: to look for it takes as long as to digest a record.
  private nonisolated(unsafe) static let method = EVP_MD_fetch(nil, "SHA2-256", nil)

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
