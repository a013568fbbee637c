/// Sets of indices that can only grow together.
struct DisjointSets: Sendable {
  private var parent: [Int]
  private var members: [[Int]]

  init(count: Int) {
    parent = Array(0..<count)
    members = (0..<count).map { [$0] }
  }

  /// The index that stands for the set: its smallest member.
  func root(of index: Int) -> Int {
    var root = index
    while parent[root] != root { root = parent[root] }
    return root
  }

  /// The members of an index's set, in order of their joining.
  func members(with index: Int) -> [Int] { members[root(of: index)] }

  mutating func join(_ a: Int, _ b: Int) {
    let left = root(of: a)
    let right = root(of: b)
    guard left != right else { return }
    let root = min(left, right)
    let other = max(left, right)
    parent[other] = root
    members[root] += members[other]
    members[other] = []
  }
}
