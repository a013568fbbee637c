/// Two linear support vector machines, trained side by side on the same decisions.
///
/// Each minimises ½|w|² + Σ cᵢ max(0, 1 − yᵢ w·xᵢ)², with a constant 1 among the terms, by coordinate
/// descent in the dual, from where the last training ended. Source: Hsieh et al. 2008,
/// doi:10.1145/1390156.1390208.
struct TwinMachines: Sendable {
  typealias Lanes = RankingModel.Lanes

  private let matrix: TermMatrix
  private let model: RankingModel
  private var weights: [Lanes]
  private var bias = Lanes.zero
  /// How much of each record is in the weights.
  private var multipliers: [Lanes]
  /// The part of each record's similarity to itself that is not in the columns.
  private let rests: [Lanes]
  private let squares: [Lanes]

  init(_ matrix: TermMatrix, model: RankingModel) {
    self.matrix = matrix
    self.model = model
    weights = Array(repeating: .zero, count: matrix.columnCount)
    multipliers = Array(repeating: .zero, count: matrix.recordCount)
    let kinds = matrix.kinds.count
    var rests: [Lanes] = []
    var squares: [Lanes] = []
    for record in 0..<matrix.recordCount {
      var (rest, square) = (Lanes.zero, Lanes.zero)
      for kind in 0..<kinds {
        let segment = record * kinds + kind
        var sum: Float = 0
        for place in matrix.starts[segment]..<matrix.starts[segment + 1] {
          sum += matrix.weights[place] * matrix.weights[place]
        }
        rest += model.shares[kind] * matrix.rests[segment]
        square += model.shares[kind] * (sum + matrix.rests[segment])
      }
      rests.append(rest)
      squares.append(square)
    }
    self.rests = rests
    self.squares = squares
  }

  /// What both machines say of a record that is not among the decided ones.
  func score(_ record: Int) -> Lanes {
    let columns = matrix.columns.span
    let values = matrix.weights.span
    let weights = weights.span
    let kinds = matrix.kinds.count
    var score = bias
    for kind in 0..<kinds {
      let segment = record * kinds + kind
      var place = matrix.starts[segment]
      let end = matrix.starts[segment + 1]
      // Two sums side by side, as each addition waits for the one before.
      var (even, odd) = (Lanes.zero, Lanes.zero)
      while place + 1 < end {
        even += weights[Int(columns[place])] * values[place]
        odd += weights[Int(columns[place + 1])] * values[place + 1]
        place += 2
      }
      if place < end { even += weights[Int(columns[place])] * values[place] }
      score += (even + odd) * model.shares[kind]
    }
    return score
  }

  /// Learns from all decisions.
  mutating func train(_ decisions: [(record: Int, isRelevant: Bool)]) {
    let relevant = decisions.count(where: \.isRelevant)
    let softness = Softness(
      relevant: relevant,
      irrelevant: decisions.count - relevant,
      model: model
    )
    for _ in 0..<model.passes {
      var worst: Float = 0
      for (record, isRelevant) in decisions {
        let sign: Float = isRelevant ? 1 : -1
        let soft = isRelevant ? softness.relevant : softness.irrelevant
        let multiplier = multipliers[record]
        let own = multiplier * rests[record] * sign
        let gradient = (score(record) + own) * sign - 1 + multiplier * soft
        let isAtEdge = (multiplier .== 0) .& (gradient .> 0)
        let open = gradient.replacing(with: 0, where: isAtEdge)
        let size = model.machineCount == 1 ? abs(open[0]) : max(abs(open[0]), abs(open[1]))
        worst = max(worst, size)
        guard size >= model.tolerance / 2 else { continue }
        let step = open / (squares[record] + 1 + soft)
        let next = pointwiseMax(multiplier - step, .zero)
        add(record, (next - multiplier) * sign)
        multipliers[record] = next
      }
      if worst < model.tolerance { break }
    }
  }

  /// Takes a record out of the weights, as its decision has changed.
  mutating func forget(_ record: Int, isRelevant: Bool) {
    add(record, multipliers[record] * (isRelevant ? -1 : 1))
    multipliers[record] = .zero
  }

  private mutating func add(_ record: Int, _ amount: Lanes) {
    bias += amount
    let kinds = matrix.kinds.count
    for kind in 0..<kinds {
      let segment = record * kinds + kind
      guard model.shares[kind] != .zero else { continue }
      for place in matrix.starts[segment]..<matrix.starts[segment + 1] {
        weights[Int(matrix.columns[place])] += amount * matrix.weights[place]
      }
    }
  }
}
