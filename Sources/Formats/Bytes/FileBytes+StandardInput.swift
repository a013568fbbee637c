import Glibc

extension FileBytes {
  /// What comes in on standard input, of any size: mapped where it is a file, spooled where it is
  /// none.
  package static func standardInput() throws(UnreadableText) -> FileBytes {
    // A file that was read from already is taken from where it stands, so it is spooled too.
    if lseek(STDIN_FILENO, 0, SEEK_CUR) == 0, let file = try? FileBytes(descriptor: STDIN_FILENO) {
      return file
    }
    return try spooled(STDIN_FILENO)
  }

  /// All that can be read from a descriptor.
  static func spooled(_ descriptor: Int32, memory: Int = 8 << 20) throws(UnreadableText)
    -> FileBytes
  {
    let spool = ByteSpool(memory: memory)
    let trouble = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) {
      room -> Int32 in
      while true {
        let length = read(descriptor, room.baseAddress, room.count)
        if length < 0, errno == EINTR { continue }
        guard length > 0, let base = room.baseAddress else { return length < 0 ? errno : 0 }
        spool.append(ByteText(base: base.assumingMemoryBound(to: UInt8.self), count: length))
      }
    }
    guard trouble == 0 else {
      throw UnreadableText(
        reason: "standard input broke off: \(String(cString: strerror(trouble)))"
      )
    }
    return try spool.finish()
  }
}
