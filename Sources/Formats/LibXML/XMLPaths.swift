/// The paths of elements and attributes in records, such as `Article/Journal/ISSN@IssnType`.
///
/// They are few, and each is written out once.
struct XMLPaths: ~Copyable {
  /// The path of the record itself, which is empty.
  static let root: Int32 = 0

  private var bytes = GrowingMemory<UInt8>(capacity: 16_384)
  private var ends = GrowingMemory<Int>(capacity: 1_024)
  private var keys = GrowingMemory<Int64>(capacity: 1_024)
  private var slots: UnsafeMutablePointer<Int32>
  private static let slotCount = 16_384
  private static let most = 8_000

  init() {
    slots = .allocate(capacity: Self.slotCount)
    slots.initialize(repeating: -1, count: Self.slotCount)
    ends.append(0)
    keys.append(-1)
  }

  deinit {
    slots.deallocate()
  }

  /// Forgets all paths where there are more than any schema has; only between two records.
  mutating func prepare() {
    guard ends.count > Self.most else { return }
    slots.update(repeating: -1, count: Self.slotCount)
    bytes.reset()
    ends.reset()
    keys.reset()
    ends.append(0)
    keys.append(-1)
  }

  @inline(__always)
  func text(_ path: Int32) -> ByteText {
    let start = path == 0 ? 0 : ends.base[Int(path) - 1]
    return ByteText(base: UnsafePointer(bytes.base) + start, count: ends.base[Int(path)] - start)
  }

  /// The path of an element within another; nil where there are too many.
  @inline(__always)
  mutating func element(_ name: Int32, in parent: Int32, _ names: XMLNames) -> Int32? {
    path(Int64(parent) << 32 | Int64(name) << 1, parent, name, parent == 0 ? nil : 0x2F, names)
  }

  /// The path of an attribute of an element; nil where there are too many.
  @inline(__always)
  mutating func attribute(_ name: Int32, of parent: Int32, _ names: XMLNames) -> Int32? {
    path(Int64(parent) << 32 | Int64(name) << 1 | 1, parent, name, UInt8(ascii: "@"), names)
  }

  @inline(__always)
  private mutating func path(
    _ key: Int64,
    _ parent: Int32,
    _ name: Int32,
    _ separator: UInt8?,
    _ names: XMLNames
  ) -> Int32? {
    let hash = UInt64(bitPattern: key) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash >> 40) & (Self.slotCount - 1)
    while slots[slot] >= 0 {
      if keys.base[Int(slots[slot])] == key { return slots[slot] }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return add(key, parent, name, separator, names, at: slot)
  }

  @inline(never)
  private mutating func add(
    _ key: Int64,
    _ parent: Int32,
    _ name: Int32,
    _ separator: UInt8?,
    _ names: XMLNames,
    at slot: Int
  ) -> Int32? {
    // A record may use up what is left between `most` and the number of slots.
    guard ends.count < Self.slotCount / 4 * 3, bytes.count < 4 << 20 else { return nil }
    let path = Int32(ends.count)
    let opening = Array(text(parent))
    for byte in opening { bytes.append(byte) }
    if let separator { bytes.append(separator) }
    for byte in names[name].utf8 { bytes.append(byte) }
    ends.append(bytes.count)
    keys.append(key)
    slots[slot] = path
    return path
  }
}
