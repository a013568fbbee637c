/// The equations that hold where a single machine has learned all it can: (K + D) β = y over the
/// records that its weights rest on.
///
/// K is how alike the supports are, D what it costs each to stay short of the margin, y on which side
/// it stands, and β how much of it is in the weights. They are solved by conjugate gradients (Hestenes
/// and Stiefel 1952, doi:10.6028/jres.049.044), from where the last solution was.
struct SupportSystem: Sendable {
  typealias Block = LikenessRows.Block

  /// A record that the weights rest on.
  struct Support: Sendable {
    let record: Int
    /// Its likeness to all records, itself included.
    let row: [Block]
    /// 1 where it is relevant, else -1.
    let side: Float
    /// What D adds to its likeness to itself.
    let price: Float
    /// How much of it was in the weights before.
    let before: Float
  }

  private let supports: [Support]

  init(_ supports: [Support]) {
    self.supports = supports
  }

  /// How much of each support belongs into the weights, worked out in so many steps at most.
  func solution(steps: Int, precision: Float) -> [Float] {
    var solution = supports.map(\.before)
    var gaps = zip(supports, times(solution)).map { $0.side - $1 }
    var scaled = zip(gaps, supports).map { $0 / $1.diagonal }
    var direction = scaled
    var energy = Self.product(gaps, scaled)
    for _ in 0..<steps where energy > precision * precision {
      let image = times(direction)
      let length = energy / Self.product(direction, image)
      for place in supports.indices {
        solution[place] += length * direction[place]
        gaps[place] -= length * image[place]
        scaled[place] = gaps[place] / supports[place].diagonal
      }
      let rest = Self.product(gaps, scaled)
      for place in supports.indices {
        direction[place] = scaled[place] + rest / energy * direction[place]
      }
      energy = rest
    }
    return solution
  }

  /// (K + D) times a vector.
  private func times(_ vector: [Float]) -> [Float] {
    var spread = Array(repeating: Block.zero, count: supports.first?.row.count ?? 0)
    for (support, value) in zip(supports, vector) {
      let (block, lane) = support.record.quotientAndRemainder(dividingBy: Block.scalarCount)
      spread[block][lane] = value
    }
    return zip(supports, vector).map { support, value in
      Self.product(support.row, spread) + support.price * value
    }
  }

  private static func product(_ left: [Float], _ right: [Float]) -> Float {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func product(_ left: [Block], _ right: [Block]) -> Float {
    let (left, right) = (left.span, right.span)
    var (first, second) = (Block.zero, Block.zero)
    var place = 0
    while place + 1 < right.count {
      first += left[place] * right[place]
      second += left[place + 1] * right[place + 1]
      place += 2
    }
    if place < right.count { first += left[place] * right[place] }
    return (first + second).sum()
  }
}

extension SupportSystem.Support {
  fileprivate var diagonal: Float { row.number(at: record) + price }
}
