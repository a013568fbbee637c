/// Sets of indices that can only grow together.
///
/// The members of each set are a chain in one array, so that a million sets of one cost little.
struct DisjointSets: Sendable {
  private var parent: [Int32]
  /// The member that follows; -1 behind the last.
  private var next: [Int32]
  /// For each root, the last member of its chain.
  private var last: [Int32]
  private var sizes: [Int32]

  init(count: Int) {
    parent = (0..<count).map { Int32($0) }
    next = Array(repeating: -1, count: count)
    last = parent
    sizes = Array(repeating: 1, count: count)
  }

  /// The index that stands for the set: its smallest member.
  func root(of index: Int) -> Int {
    var root = index
    while Int(parent[root]) != root { root = Int(parent[root]) }
    return root
  }

  /// How many members an index's set has.
  func size(with index: Int) -> Int { Int(sizes[root(of: index)]) }

  /// The members of an index's set, in order of their joining.
  func members(with index: Int) -> [Int] {
    var members: [Int] = []
    var member = root(of: index)
    members.reserveCapacity(Int(sizes[member]))
    while member >= 0 {
      members.append(member)
      member = Int(next[member])
    }
    return members
  }

  mutating func join(_ a: Int, _ b: Int) {
    let left = root(of: a)
    let right = root(of: b)
    guard left != right else { return }
    let root = min(left, right)
    let other = max(left, right)
    parent[other] = Int32(root)
    next[Int(last[root])] = Int32(other)
    last[root] = last[other]
    sizes[root] += sizes[other]
  }
}
