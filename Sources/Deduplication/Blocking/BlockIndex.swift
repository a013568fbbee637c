/// The keys of all forms in one row, in order: what shares a key stands side by side.
struct BlockIndex: Sendable {
  struct Entry: Sendable, Hashable, Comparable {
    let key: UInt64
    let index: Int32

    static func < (left: Entry, right: Entry) -> Bool {
      left.key != right.key ? left.key < right.key : left.index < right.index
    }
  }

  private(set) var entries: [Entry] = []

  init(of forms: FormList) {
    entries.reserveCapacity(forms.count * 12)
    for index in forms.indices { append(forms[index], at: index) }
    entries.sort()
  }

  /// Calls with each block of two forms or more; a form may stand in it twice.
  func forEachBlock(_ take: (ArraySlice<Entry>) -> Void) {
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      if end - start > 1 { take(entries[start..<end]) }
      start = end
    }
  }

  /// Takes out the forms of groups that have grown, and puts in those of their views.
  ///
  /// What is put in forms a second row behind the first: sorting merges the two.
  mutating func replace(_ grown: [Int], by forms: FormList, where isGone: (Int) -> Bool) {
    entries.removeAll { isGone(Int($0.index)) }
    let count = entries.count
    for index in grown { append(forms[index], at: index) }
    entries[count...].sort()
    entries.sort()
  }

  private mutating func append(_ form: RecordForm, at index: Int) {
    for key in BlockKeys(of: form).keys { entries.append(Entry(key: key, index: Int32(index))) }
  }
}
