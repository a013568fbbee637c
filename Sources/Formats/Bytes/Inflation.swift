import CZlib

/// A stream of zlib's that is inflated into a spool.
///
/// A class, because it owns the state of a C library.
final class Inflation {
  /// How a stream ended.
  enum Ending: Hashable {
    /// With its own end; the bytes behind it begin at an offset.
    case complete(Int)
    /// The input ends before the stream does.
    case truncated
    /// The rest cannot be inflated.
    case damaged
    /// More came out than is allowed.
    case excessive
  }

  /// What surrounds the compressed bytes.
  enum Wrapping: Int32 {
    case gzip = 31
    /// Nothing, as in an archive.
    case none = -15
  }

  private var stream = z_stream()
  private let isReady: Bool
  private static let room = 1 << 17

  init(_ wrapping: Wrapping) {
    isReady = synth_inflateInit(&stream, wrapping.rawValue) == Z_OK
  }

  deinit { inflateEnd(&stream) }

  /// Inflates from an offset on; what was inflated before damage stays in the spool.
  ///
  /// The spool may become as long as `limit` says for the bytes that went in.
  func inflate(
    _ text: ByteText,
    from start: Int,
    into spool: ByteSpool,
    limit: (Int) -> Int,
    passed: (Int) -> Void = { _ in }
  ) -> Ending {
    guard isReady else { return .damaged }
    var offset = start
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.room) { room in
      guard let output = room.baseAddress else { return .damaged }
      while true {
        let given = min(text.count - offset, 1 << 20)
        stream.next_in = UnsafeMutablePointer(mutating: text.base + offset)
        stream.avail_in = UInt32(given)
        stream.next_out = output
        stream.avail_out = UInt32(Self.room)
        let status = CZlib.inflate(&stream, Z_NO_FLUSH)
        offset += given - Int(stream.avail_in)
        let made = Self.room - Int(stream.avail_out)
        spool.append(ByteText(base: output, count: made))
        passed(offset)
        if spool.count > limit(offset) { return .excessive }
        switch status {
        case Z_STREAM_END: return .complete(offset)
        case Z_OK where made > 0 || offset < text.count: continue
        case Z_BUF_ERROR where made > 0: continue
        case Z_OK, Z_BUF_ERROR: return .truncated
        default: return .damaged
        }
      }
    }
  }
}
