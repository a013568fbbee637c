import Glibc

/// Memory for bytes that are put together while a record is read, used again for each record.
///
/// Stretches borrowed from it hold until the next append. A class, because it owns memory; what it
/// knows of it lies behind a pointer, so that no access has to be checked when the program runs.
final class ByteScratch {
  private struct Space {
    var base: UnsafeMutablePointer<UInt8>
    var capacity: Int
    var count = 0
  }

  private let space: UnsafeMutablePointer<Space>

  init(capacity: Int = 16_384) {
    space = .allocate(capacity: 1)
    space.initialize(to: Space(base: .allocate(capacity: capacity), capacity: capacity))
  }

  deinit {
    space.pointee.base.deallocate()
    space.deallocate()
  }

  var count: Int { space.pointee.count }

  /// Forgets everything, and gives back what one large record took.
  func clear() {
    space.pointee.count = 0
    guard space.pointee.capacity > 1 << 20 else { return }
    space.pointee.base.deallocate()
    space.pointee = Space(base: .allocate(capacity: 16_384), capacity: 16_384)
  }

  @inline(__always)
  func append(_ text: ByteText) {
    reserve(text.count)
    memcpy(space.pointee.base + space.pointee.count, text.base, text.count)
    space.pointee.count += text.count
  }

  @inline(__always)
  func append(_ byte: UInt8) {
    reserve(1)
    space.pointee.base[space.pointee.count] = byte
    space.pointee.count += 1
  }

  @inline(__always)
  func text(_ range: Range<Int>) -> ByteText {
    precondition(range.lowerBound >= 0 && range.upperBound <= space.pointee.count)
    return ByteText(base: UnsafePointer(space.pointee.base) + range.lowerBound, count: range.count)
  }

  @inline(__always)
  private func reserve(_ length: Int) {
    if space.pointee.count + length > space.pointee.capacity { grow(by: length) }
  }

  private func grow(by length: Int) {
    let old = space.pointee
    let larger = max(2 * old.capacity, old.count + length)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memcpy(memory, old.base, old.count)
    old.base.deallocate()
    space.pointee = Space(base: memory, capacity: larger, count: old.count)
  }
}
