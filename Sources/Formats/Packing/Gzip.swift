import ReviewModel

/// Reads gzip, as PubMed's baseline comes: members one behind another, and what is left of damaged
/// ones.
enum Gzip {
  static func isOpening(of bytes: FileBytes) -> Bool {
    bytes.count > 18 && isMember(bytes, at: 0)
  }

  /// Inflates a file into memory, or into a temporary file where it is large.
  static func unpack(
    _ bytes: FileBytes,
    name: String,
    limits: ReadLimits
  ) throws(UnreadableText) -> UnpackedFile {
    let text = bytes.text(0..<bytes.count)
    let spool = ByteSpool()
    var position = 0
    var diagnostics: [Diagnostic] = []
    while isMember(bytes, at: position) {
      let ending = Inflation(.gzip).inflate(
        text,
        from: position,
        into: spool,
        limit: { limits.inflated(from: $0) },
        passed: { if $0 % chunk < 1 << 20 { bytes.release(upTo: $0) } }
      )
      if case .complete(let end) = ending {
        position = end
        continue
      }
      guard spool.count > 0 else { throw refusal(ending) }
      diagnostics.append(trouble(ending, name, limits))
      position = bytes.count
    }
    // Tapes pad with NUL.
    if bytes[position...].prefix(chunk).contains(where: { $0 != 0 }) {
      diagnostics.append(strangers(name, bytes.count - position))
    }
    return UnpackedFile(name: name, bytes: try spool.finish(), diagnostics: diagnostics)
  }

  private static let chunk = 8 << 20

  private static func isMember(_ bytes: FileBytes, at offset: Int) -> Bool {
    offset + 10 <= bytes.count && bytes[offset] == 0x1F && bytes[offset + 1] == 0x8B
      && bytes[offset + 2] == 8
  }

  private static func refusal(_ ending: Inflation.Ending) -> UnreadableText {
    let reason = ending == .truncated ? "gzip that ends before its first byte" : "damaged gzip"
    return UnreadableText(reason: reason, help: "fetch it again")
  }

  private static func trouble(
    _ ending: Inflation.Ending,
    _ name: String,
    _ limits: ReadLimits
  ) -> Diagnostic {
    if ending == .excessive {
      return Diagnostic(
        .error,
        rule: "inflation-limit",
        "unpacking was stopped: the file holds far more than its size lets expect",
        at: Place(file: name),
        help: "look whether it is what it should be; if so, unpack it, or raise the limit "
          + "(\(limits.inflatedBytes >> 20) MB, and \(limits.inflationRatio) times its size)"
      )
    }
    let message =
      ending == .truncated
      ? "the compressed file is cut off; what stands before was read"
      : "the compressed file is damaged; what stands before was read"
    return Diagnostic(
      .error,
      rule: "truncated-file",
      message,
      at: Place(file: name),
      help: "fetch it again"
    )
  }

  private static func strangers(_ name: String, _ count: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: "truncated-file",
      "\(count) bytes behind the compressed text are not compressed; they were left out",
      at: Place(file: name),
      help: "look at the end of the file"
    )
  }
}
