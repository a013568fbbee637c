import Glibc

/// Bytes that are gathered: in memory as long as they are few, then in a temporary file without a
/// name, which ends with the program.
///
/// A class, because it owns a file.
final class ByteSpool {
  private var buffer: [UInt8] = []
  private var descriptor: Int32 = -1
  private var written = 0
  private var failure: Int32 = 0
  private let memory: Int
  private let folders: [String]

  private static let chunk = 1 << 20

  /// - Parameters:
  ///   - memory: How many bytes are held in memory before a file is made.
  ///   - folders: Where the file may be made: in the first that takes one.
  init(memory: Int = 8 << 20, folders: [String] = ByteSpool.folders) {
    self.memory = memory
    self.folders = folders
  }

  /// `TMPDIR`, else a folder that is on a disk rather than in memory.
  private static var folders: [String] {
    [getenv("TMPDIR").map { String(cString: $0) }, "/var/tmp", "/tmp"].compactMap(\.self)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// How many bytes were gathered.
  var count: Int { written + buffer.count }

  func append(_ bytes: ByteText) {
    var rest = bytes
    while rest.count > 0 {
      let part = rest.slice(upTo: min(rest.count, Self.chunk))
      rest = rest.slice(from: part.count)
      buffer.append(contentsOf: UnsafeBufferPointer(start: part.base, count: part.count))
      spill()
    }
  }

  func append(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    spill()
  }

  func append(_ number: Int) {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) {
      buffer.append(contentsOf: $0)
    }
    spill()
  }

  /// What was gathered; throws where the disk did not take it.
  func finish() throws(UnreadableText) -> FileBytes {
    guard descriptor >= 0 || failure != 0 else { return FileBytes(buffer) }
    flush()
    guard failure == 0 else { throw trouble(failure) }
    do {
      return try FileBytes(descriptor: descriptor)
    } catch {
      throw trouble(errno)
    }
  }

  private func spill() {
    if descriptor < 0, failure == 0 {
      guard buffer.count > memory else { return }
      openFile()
    }
    if buffer.count >= Self.chunk { flush() }
  }

  private func flush() {
    defer {
      written += buffer.count
      buffer.removeAll(keepingCapacity: true)
    }
    guard failure == 0 else { return }
    buffer.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count, let base = bytes.baseAddress {
        let length = write(descriptor, base + offset, bytes.count - offset)
        if length < 0, errno == EINTR { continue }
        guard length > 0 else {
          failure = errno == 0 ? EIO : errno
          return
        }
        offset += length
      }
    }
    if buffer.capacity > 2 * Self.chunk { buffer = [] }
  }

  /// Makes the file, and takes its name away at once: it ends with the program, however that ends.
  private func openFile() {
    failure = ENOENT
    for folder in folders where !folder.isEmpty {
      // A name that nobody else has: `mkstemp` writes it over the six letters.
      var path = Array("\(folder)/synth-XXXXXX".utf8CString)
      descriptor = mkstemp(&path)
      guard descriptor >= 0 else {
        failure = errno
        continue
      }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      unlink(path)
      failure = 0
      return
    }
  }

  private func trouble(_ number: Int32) -> UnreadableText {
    let places = folders.filter { !$0.isEmpty }.joined(separator: ", ")
    return UnreadableText(
      reason: "too large for memory, and no temporary file could be written: "
        + String(cString: strerror(number)),
      help: "make room in one of \(places), or set TMPDIR to a folder that has some"
    )
  }
}
