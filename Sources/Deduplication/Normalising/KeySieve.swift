/// A set of up to two hundred keys that lives for one comparison.
struct KeySieve {
  /// 0 where nothing stands; never full, so that every search ends.
  private var slots = Array(repeating: UInt32(0), count: 256)
  private var count = 0

  init() {}

  /// Puts a key in, and says whether it was new.
  ///
  /// What would be more than fits is left out.
  @discardableResult
  mutating func insert(_ key: UInt32) -> Bool {
    let key = key | 1
    let place = place(of: key)
    guard slots[place] == 0, count < 200 else { return false }
    slots[place] = key
    count += 1
    return true
  }

  func contains(_ key: UInt32) -> Bool { slots[place(of: key | 1)] != 0 }

  /// Where a key stands, or would stand.
  private func place(of key: UInt32) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 24)
    while slots[place] != key, slots[place] != 0 { place = (place + 1) & 255 }
    return place
  }
}
