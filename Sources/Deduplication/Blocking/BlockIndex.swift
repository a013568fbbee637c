/// The keys of all forms in one row, in order: what shares a key stands side by side.
struct BlockIndex: Sendable {
  /// A key's leading bits, and behind them the index of a form.
  ///
  /// The bits that the indices leave are enough to tell millions of keys apart; where two fall
  /// together all the same, a few records are compared for nothing.
  private var entries: [UInt64] = []
  /// How many bits an index has.
  private let width: UInt64
  /// The keys of one form after the other.
  private var keys = BlockKeys()

  init(of forms: FormList) {
    width = UInt64(UInt64.bitWidth - forms.count.leadingZeroBitCount)
    entries.reserveCapacity(forms.count * 12)
    for index in forms.indices { append(forms[index], at: index) }
    RadixSort.sort(&entries)
  }

  /// Calls with the indices of each block of two forms or more, in order; one may stand in it twice.
  func forEachBlock(_ take: ([Int]) -> Void) {
    var block: [Int] = []
    var start = 0
    while start < entries.count {
      let key = entries[start] &>> width
      var end = start + 1
      while end < entries.count, entries[end] &>> width == key { end += 1 }
      if end - start > 1 {
        block.removeAll(keepingCapacity: true)
        for place in start..<end { block.append(index(of: entries[place])) }
        take(block)
      }
      start = end
    }
  }

  /// Takes out the forms of groups that have grown, and puts in those of their views.
  ///
  /// What is put in forms a second row behind the first: sorting merges the two.
  mutating func replace(_ grown: [Int], by forms: FormList, where isGone: (Int) -> Bool) {
    let mask = UInt64(1) &<< width &- 1
    entries.removeAll { isGone(Int($0 & mask)) }
    let count = entries.count
    for index in grown { append(forms[index], at: index) }
    entries[count...].sort()
    entries.sort()
  }

  private func index(of entry: UInt64) -> Int { Int(entry & (1 &<< width &- 1)) }

  private mutating func append(_ form: RecordForm, at index: Int) {
    keys.take(form)
    for key in keys.keys {
      entries.append((key &>> width) &<< width | UInt64(index))
    }
  }
}
