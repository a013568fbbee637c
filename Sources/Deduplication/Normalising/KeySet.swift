/// A fixed set of word keys.
///
/// It is asked about every word of every record: a flat table with room to spare answers with one
/// look, where a `Set` would first hash the key, which is a hash already.
struct KeySet: Sendable {
  /// 0 where nothing stands.
  private var slots: [UInt64]
  private let mask: Int

  init(_ keys: some Collection<UInt64>) {
    var capacity = 8
    while capacity < 4 * keys.count { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for key in keys where key != 0 && !contains(key) { slots[place(of: key)] = key }
  }

  func contains(_ key: UInt64) -> Bool {
    let slot = slots[place(of: key)]
    return slot == key && key != 0
  }

  var slotCount: Int { slots.count }

  /// Where a key stands, or would stand.
  func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while slots[place] != 0, slots[place] != key { place = (place + 1) & mask }
    return place
  }
}
