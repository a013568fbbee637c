/// Memory for plain values that grows at its end and is freed with its owner.
///
/// An array would do the same, but pays for sharing and bounds at each of the millions of elements of
/// a file.
struct GrowingMemory<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int
  private let initial: Int

  init(capacity: Int) {
    initial = max(1, capacity)
    self.capacity = initial
    base = .allocate(capacity: initial)
  }

  deinit {
    base.deallocate()
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(by: 1) }
    (base + count).initialize(to: element)
    count += 1
  }

  @inline(__always)
  mutating func append(_ source: UnsafePointer<Element>, _ length: Int) {
    if length > capacity - count { grow(by: length) }
    (base + count).initialize(from: source, count: length)
    count += length
  }

  /// Makes room for so many more elements, which the caller writes from `base + count` on.
  @inline(__always)
  mutating func reserve(_ length: Int) {
    if length > capacity - count { grow(by: length) }
  }

  /// Says that elements have been written behind the last one, in room that was reserved.
  @inline(__always)
  mutating func advance(by length: Int) {
    precondition(length <= capacity - count)
    count += length
  }

  /// What it holds, borrowed.
  var buffer: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

  @inline(__always)
  mutating func removeLast() {
    precondition(count > 0)
    count -= 1
  }

  /// Forgets what comes after so many elements.
  @inline(__always)
  mutating func shorten(to length: Int) {
    precondition(length >= 0 && length <= count)
    count = length
  }

  /// Forgets everything, and gives back what one exceptional record needed.
  @inline(__always)
  mutating func reset() {
    count = 0
    if capacity > 64 * initial { shrink() }
  }

  @inline(never)
  private mutating func shrink() {
    base.deallocate()
    capacity = initial
    base = .allocate(capacity: initial)
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    let larger = max(2 * capacity, count + length)
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    memory.moveInitialize(from: base, count: count)
    base.deallocate()
    base = memory
    capacity = larger
  }
}
