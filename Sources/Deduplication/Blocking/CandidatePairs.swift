/// The pairs of records that are worth a comparison.
struct CandidatePairs: Sendable {
  /// Each pair once, in order.
  let pairs: [Pair]

  /// Indices of two forms, the lower one first.
  struct Pair: Sendable, Hashable, Comparable {
    fileprivate let both: UInt64

    init(_ a: Int, _ b: Int) {
      self.init(both: UInt64(min(a, b)) << 32 | UInt64(max(a, b)))
    }

    fileprivate init(both: UInt64) { self.both = both }

    var a: Int { Int(both >> 32) }
    var b: Int { Int(both & 0xFFFF_FFFF) }

    static func < (left: Pair, right: Pair) -> Bool { left.both < right.both }
  }

  /// Blocks with up to this many records are compared in full.
  static let blockLimit = 64
  /// In larger blocks, each record is compared with so many that follow it by title.
  static let window = 16

  /// Finds the pairs; time and memory grow with the number of forms, not with its square.
  init(of forms: FormList) {
    self.init(in: BlockIndex(of: forms), of: forms)
  }

  /// - Parameters:
  ///   - index: The keys of the forms.
  ///   - forms: The records.
  ///   - isChosen: Where given, only pairs with at least one of these are found.
  init(in index: BlockIndex, of forms: FormList, touching isChosen: [Bool]? = nil) {
    var found: [UInt64] = []
    index.forEachBlock { block in
      if let isChosen, !block.contains(where: { isChosen[$0] }) { return }
      Self.append(block, of: forms, to: &found, touching: isChosen)
    }
    RadixSort.sort(&found)
    pairs = Self.different(found).map(Pair.init(both:))
  }

  private static func append(
    _ block: [Int],
    of forms: FormList,
    to pairs: inout [UInt64],
    touching isChosen: [Bool]?
  ) {
    if block.count <= blockLimit {
      for (place, index) in block.enumerated() {
        for other in block.dropFirst(place + 1) {
          append(index, other, to: &pairs, touching: isChosen)
        }
      }
      return
    }
    let members = different(block)
    let isSmall = members.count <= blockLimit
    let inOrder = isSmall ? members : inOrderOfTitle(members, of: forms)
    for (place, index) in inOrder.enumerated() {
      for other in inOrder[(place + 1)...].prefix(isSmall ? blockLimit : window) {
        append(index, other, to: &pairs, touching: isChosen)
      }
    }
  }

  private static func append(
    _ one: Int,
    _ other: Int,
    to pairs: inout [UInt64],
    touching isChosen: [Bool]?
  ) {
    guard one != other else { return }
    if let isChosen, !isChosen[one], !isChosen[other] { return }
    pairs.append(Pair(one, other).both)
  }

  private static func inOrderOfTitle(_ block: [Int], of forms: FormList) -> [Int] {
    block.sorted { left, right in
      let a = forms[left].title?.letters ?? []
      let b = forms[right].title?.letters ?? []
      return a == b ? left < right : a.lexicographicallyPrecedes(b)
    }
  }

  /// Each value once, where equal ones stand side by side.
  private static func different<Value: Equatable>(_ values: [Value]) -> [Value] {
    var result: [Value] = []
    for value in values where value != result.last { result.append(value) }
    return result
  }
}
