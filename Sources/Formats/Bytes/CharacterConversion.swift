import Glibc

/// A conversion between two encodings, done by the C library.
///
/// A class, because it owns a descriptor.
final class CharacterConversion {
  private let descriptor: iconv_t

  /// nil where the C library does not know an encoding.
  init?(from source: String, to target: String = "UTF-8") {
    guard let descriptor = iconv_open(target, source), Int(bitPattern: descriptor) != -1 else {
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  /// Converts bytes from the initial state on; `U+FFFD` stands for what cannot be converted.
  ///
  /// - Returns: How many bytes could not be converted.
  func convert(_ bytes: ByteText, into result: inout [UInt8]) -> Int {
    iconv(descriptor, nil, nil, nil, nil)
    var failed = 0
    var input: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: bytes.base)
      .assumingMemoryBound(to: CChar.self)
    var left = bytes.count
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4_096) { room in
      while left > 0 {
        let (done, reason) = step(&input, &left, room, &result)
        guard !done, left > 0 else { return }
        guard reason != E2BIG else { continue }
        // A character that does not exist here, or that the end cuts off.
        result.append(contentsOf: UTF8.encodedReplacementCharacter)
        failed += 1
        input = input.map { $0 + 1 }
        left -= 1
        iconv(descriptor, nil, nil, nil, nil)
      }
    }
    return failed
  }

  private func step(
    _ input: inout UnsafeMutablePointer<CChar>?,
    _ left: inout Int,
    _ room: UnsafeMutableBufferPointer<CChar>,
    _ result: inout [UInt8]
  ) -> (done: Bool, reason: Int32) {
    var output = room.baseAddress
    var free = room.count
    let status = iconv(descriptor, &input, &left, &output, &free)
    let reason = errno
    let made = UnsafeRawBufferPointer(
      rebasing: UnsafeRawBufferPointer(room)[..<(room.count - free)]
    )
    result.append(contentsOf: made)
    return (status != -1, reason)
  }
}
