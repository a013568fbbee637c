import Glibc

/// A stretch of valid UTF-8, borrowed from a file or a buffer while a record is read.
///
/// It must not be kept longer than the memory it lies in: what is kept becomes a `String`.
package struct ByteText: RandomAccessCollection, @unchecked Sendable {
  // Sendable: the memory is not written to while anything is borrowed from it.
  let base: UnsafePointer<UInt8>
  package let count: Int

  init(base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
  }

  /// Lends the bytes of a string.
  package static func lending<Result>(
    _ text: String,
    _ body: (ByteText) throws -> Result
  ) rethrows -> Result {
    var text = text
    return try text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return try body(.empty) }
      return try body(ByteText(base: base, count: bytes.count))
    }
  }

  /// Lends bytes, which must be valid UTF-8.
  package static func lending<Result>(
    _ bytes: [UInt8],
    _ body: (ByteText) throws -> Result
  ) rethrows -> Result {
    try bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return try body(.empty) }
      return try body(ByteText(base: base, count: bytes.count))
    }
  }

  package static let empty = ("" as StaticString).utf8Text

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

  /// Lends the bytes to a caller that knows nothing of this type.
  func withSpan<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try body(UnsafeBufferPointer(start: base, count: count).span)
  }

  /// A copy.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  package var string: String {
    String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self)
  }

  /// The text without looking for what is no UTF-8: only for what was looked at just before.
  @inline(__always)
  func checkedString(isASCII: Bool) -> String {
    let bytes = UnsafeBufferPointer(start: base, count: count).span
    return String(copying: UTF8Span(unchecked: bytes, isKnownASCII: isASCII))
  }

  package func slice(_ range: Range<Int>) -> ByteText {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return ByteText(base: base + range.lowerBound, count: range.count)
  }

  package func slice(from start: Int) -> ByteText { slice(start..<count) }

  package func slice(upTo end: Int) -> ByteText { slice(0..<end) }

  /// Without blanks, tabs and line ends around it.
  package var trimmed: ByteText {
    var start = 0
    var end = count
    while start < end, ASCII.isSpace(base[start]) { start += 1 }
    while end > start, ASCII.isSpace(base[end - 1]) { end -= 1 }
    return ByteText(base: base + start, count: end - start)
  }

  /// Where a byte first stands, at or after an offset.
  package func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
    precondition(start >= 0 && start <= count)
    guard let found = memchr(base + start, Int32(byte), count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Where a byte first stands in a range.
  package func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    guard let found = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Where bytes first stand, at or after an offset.
  package func firstOffset(of bytes: [UInt8], from start: Int = 0) -> Int? {
    guard let first = bytes.first else { return start }
    var offset = start
    while let found = firstOffset(of: first, from: offset), found + bytes.count <= count {
      if memcmp(base + found, bytes, bytes.count) == 0 { return found }
      offset = found + 1
    }
    return nil
  }

  package func holds(_ byte: UInt8) -> Bool { firstOffset(of: byte) != nil }

  package func hasPrefix(_ prefix: StaticString) -> Bool {
    let length = prefix.utf8CodeUnitCount
    return length <= count && memcmp(base, prefix.utf8Start, length) == 0
  }

  package func hasSuffix(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    return length <= count && memcmp(base + (count - length), suffix.utf8Start, length) == 0
  }

  /// Whether the bytes are those of a text.
  package static func == (left: ByteText, right: StaticString) -> Bool {
    left.count == right.utf8CodeUnitCount && left.hasPrefix(right)
  }

  package static func == (left: ByteText, right: ByteText) -> Bool {
    left.count == right.count && memcmp(left.base, right.base, left.count) == 0
  }
}

extension StaticString {
  /// The bytes of a literal, which stay where they are.
  package var utf8Text: ByteText { ByteText(base: utf8Start, count: utf8CodeUnitCount) }
}
