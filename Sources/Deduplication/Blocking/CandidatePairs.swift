/// The pairs of records that are worth a comparison.
struct CandidatePairs: Sendable {
  /// Indices of the forms, the lower one first; each pair once, in order.
  let pairs: [Pair]

  struct Pair: Sendable, Hashable, Comparable {
    let a: Int
    let b: Int

    init(_ a: Int, _ b: Int) {
      self.a = min(a, b)
      self.b = max(a, b)
    }

    static func < (left: Pair, right: Pair) -> Bool { (left.a, left.b) < (right.a, right.b) }
  }

  /// Blocks with up to this many records are compared in full.
  static let blockLimit = 64
  /// In larger blocks, each record is compared with so many that follow it by title.
  static let window = 16

  /// Finds the pairs; time and memory grow with the number of forms, not with its square.
  ///
  /// - Parameters:
  ///   - forms: The records.
  ///   - chosen: Where given, only pairs with at least one of these are found.
  init(of forms: [RecordForm], touching chosen: Set<Int>? = nil) {
    var entries: [(key: UInt64, index: Int)] = []
    for (index, form) in forms.enumerated() {
      for key in Set(BlockKeys.keys(of: form)) { entries.append((key, index)) }
    }
    entries.sort { ($0.key, $0.index) < ($1.key, $1.index) }
    var found: [Pair] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      Self.append(entries[start..<end].map(\.index), of: forms, to: &found)
      start = end
    }
    found.sort()
    pairs = found.indices.filter { $0 == 0 || found[$0] != found[$0 - 1] }.map { found[$0] }
      .filter { chosen?.contains($0.a) ?? true || chosen?.contains($0.b) ?? true }
  }

  private static func append(_ block: [Int], of forms: [RecordForm], to pairs: inout [Pair]) {
    guard block.count > 1 else { return }
    let isSmall = block.count <= blockLimit
    let members = isSmall ? block : inOrderOfTitle(block, of: forms)
    for (place, index) in members.enumerated() {
      for other in members[(place + 1)...].prefix(isSmall ? blockLimit : window) {
        pairs.append(Pair(index, other))
      }
    }
  }

  private static func inOrderOfTitle(_ block: [Int], of forms: [RecordForm]) -> [Int] {
    block.sorted { left, right in
      let a = forms[left].title?.letters ?? []
      let b = forms[right].title?.letters ?? []
      return a == b ? left < right : a.lexicographicallyPrecedes(b)
    }
  }
}
