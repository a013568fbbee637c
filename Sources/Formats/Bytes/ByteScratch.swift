import Glibc

/// Memory for bytes that are put together while a record is read, used again for each record.
///
/// Stretches borrowed from it hold until the next append. A class, because it owns memory.
final class ByteScratch {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 16_384) {
    base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { base.deallocate() }

  /// Forgets everything, and gives back what one large record took.
  func clear() {
    count = 0
    guard capacity > 1 << 20 else { return }
    base.deallocate()
    capacity = 16_384
    base = .allocate(capacity: capacity)
  }

  func append(_ text: ByteText) {
    reserve(text.count)
    memcpy(base + count, text.base, text.count)
    count += text.count
  }

  func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  func text(_ range: Range<Int>) -> ByteText {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return ByteText(base: UnsafePointer(base) + range.lowerBound, count: range.count)
  }

  private func reserve(_ length: Int) {
    guard count + length > capacity else { return }
    let larger = max(2 * capacity, count + length)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memcpy(memory, base, count)
    base.deallocate()
    base = memory
    capacity = larger
  }
}
