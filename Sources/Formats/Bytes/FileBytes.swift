import Glibc

/// The bytes of a file: mapped, or held in memory, and never changed.
///
/// A mapping costs no memory of its own, and pages behind a reader can be given back; a file that
/// somebody cuts short while it is read ends the program, as with every mapping. A class, because it
/// owns memory.
package final class FileBytes: RandomAccessCollection, @unchecked Sendable {
  // Sendable: nothing writes to the memory between `init` and `deinit`.
  private let base: UnsafePointer<UInt8>
  package let count: Int
  private let isMapped: Bool

  /// A copy of bytes in memory.
  package init(_ bytes: some Collection<UInt8>) {
    count = bytes.count
    isMapped = false
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Swift.max(1, count))
    _ = memory.initialize(from: bytes)
    base = memory.baseAddress.map { UnsafePointer($0) } ?? Self.nothing
  }

  /// Maps the file at a path, or reads it where it cannot be mapped; throws an `Errno`.
  package convenience init(path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UnreadableText(reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    try self.init(descriptor: descriptor)
  }

  /// Maps the file that is open, from its beginning; the descriptor can be closed afterwards.
  package init(descriptor: Int32) throws {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw UnreadableText(reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw UnreadableText(reason: "it is no file")
    }
    count = Int(status.st_size)
    isMapped = count > 0
    guard count > 0 else {
      base = UnsafePointer(UnsafeMutablePointer<UInt8>.allocate(capacity: 1))
      return
    }
    guard let memory = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      memory != MAP_FAILED
    else { throw UnreadableText(reason: String(cString: strerror(errno))) }
    madvise(memory, count, MADV_SEQUENTIAL)
    base = UnsafePointer(memory.assumingMemoryBound(to: UInt8.self))
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: base), count)
    } else {
      UnsafeMutablePointer(mutating: base).deallocate()
    }
  }

  package var startIndex: Int { 0 }

  package var endIndex: Int { count }

  package subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    return base[index]
  }

  package func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result? {
    try body(UnsafeBufferPointer(start: base, count: count))
  }

  /// A stretch, borrowed: it must not be kept longer than the file.
  package func text(_ range: Range<Int>) -> ByteText {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return ByteText(base: base + range.lowerBound, count: range.count)
  }

  /// Gives back the memory of pages before an offset; they are read again if somebody looks.
  package func release(upTo offset: Int) {
    let page = Int(getpagesize())
    let length = Swift.min(offset, count) / page * page
    guard isMapped, length > 0 else { return }
    madvise(UnsafeMutableRawPointer(mutating: base), length, MADV_DONTNEED)
  }

  /// For what is empty; never read.
  private static var nothing: UnsafePointer<UInt8> {
    UnsafePointer(UnsafeMutablePointer<UInt8>.allocate(capacity: 1))
  }
}
