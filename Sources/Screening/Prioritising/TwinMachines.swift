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
  /// In a small review: how alike its records are, and what the machines say of each, one machine
  /// behind the other; nil and empty in a large one, where it is added up from the weights.
  private var likeness: LikenessRows?
  private var sayings: [LikenessRows.Block] = []
  /// How much of each record is in the weights.
  private var multipliers: [Lanes]
  /// The square of each record's length, and the part of it that no column holds.
  private let lengths: [(square: Lanes, rest: Lanes)]

  /// Machines that have learned nothing; up to so many records they keep rows of likeness.
  init(_ matrix: TermMatrix, model: RankingModel, rowsUpTo most: Int = LikenessRows.mostRecords) {
    self.matrix = matrix
    self.model = model
    let isSmall = matrix.recordCount <= most
    weights = isSmall ? [] : Array(repeating: .zero, count: matrix.columnCount)
    if isSmall {
      let rows = LikenessRows(matrix, model: model)
      sayings = Array(repeating: .zero, count: rows.blockCount)
      likeness = rows
    }
    multipliers = Array(repeating: .zero, count: matrix.recordCount)
    lengths = (0..<matrix.recordCount).map { record in
      var (square, rest) = (Lanes.zero, Lanes.zero)
      for (kind, share) in model.shares.enumerated() {
        let lone = matrix.rest(of: record, kind: kind)
        var sum: Float = 0
        for place in matrix.segment(of: record, kind: kind) {
          let weight = matrix.entries[place].weight
          sum += weight * weight
        }
        square += share * (sum + lone)
        rest += share * lone
      }
      return (square, rest)
    }
  }

  /// The sum of what the machines say of a record that is not among the decided ones.
  func score(_ record: Int) -> Double {
    let said = said(of: record)
    return model.machineCount == 1 ? Double(said[0]) : Double(said[0]) + Double(said[1])
  }

  private func said(of record: Int) -> Lanes {
    if let likeness {
      let second = model.machineCount == 2 ? sayings.number(at: likeness.count + record) : 0
      return Lanes(sayings.number(at: record), second)
    }
    let entries = matrix.entries.span
    let weights = weights.span
    var score = bias
    for kind in model.shares.indices {
      let segment = matrix.segment(of: record, kind: kind)
      var place = segment.lowerBound
      // Sums side by side, as each addition waits for the one before.
      var (first, second) = (Lanes.zero, Lanes.zero)
      var (third, fourth) = (Lanes.zero, Lanes.zero)
      while place + 3 < segment.upperBound {
        let (a, b) = (entries[place], entries[place + 1])
        let (c, d) = (entries[place + 2], entries[place + 3])
        first += weights[Int(a.column)] * a.weight
        second += weights[Int(b.column)] * b.weight
        third += weights[Int(c.column)] * c.weight
        fourth += weights[Int(d.column)] * d.weight
        place += 4
      }
      while place < segment.upperBound {
        let entry = entries[place]
        first += weights[Int(entry.column)] * entry.weight
        place += 1
      }
      score += ((first + second) + (third + fourth)) * model.shares[kind]
    }
    return score
  }

  /// Learns from all decisions.
  mutating func train(_ decisions: [Decision]) {
    let relevant = decisions.count(where: \.isRelevant)
    let softness = Softness(
      relevant: relevant,
      irrelevant: decisions.count - relevant,
      model: model
    )
    if model.machineCount == 1, likeness != nil { leap(decisions, softness) }
    for _ in 0..<model.passes {
      var steepest: Float = 0
      // The newest first: from it most is to be learned.
      for decision in decisions.reversed() {
        steepest = max(steepest, improve(decision, softness))
      }
      if steepest < model.tolerance { break }
    }
  }

  /// Moves the multipliers of all supports to where they belong if these stay the only ones.
  ///
  /// Each decision changes what every decision of its class costs: one by one they would be moved
  /// thousands of times until they agree.
  private mutating func leap(_ decisions: [Decision], _ softness: Softness) {
    let supports = decisions.compactMap { support(of: $0, softness) }
    let solution = SupportSystem(supports).solution(steps: 20, precision: model.tolerance)
    for (support, value) in zip(supports, solution) {
      let multiplier = max(0, value * support.side)
      add(support.record, Lanes(multiplier * support.side - support.before, 0))
      multipliers[support.record] = Lanes(multiplier, 0)
    }
  }

  /// The part of a decided record in the equations; nil where it is beyond the margin.
  private mutating func support(
    of decision: Decision,
    _ softness: Softness
  ) -> SupportSystem.Support? {
    let record = decision.record
    let side: Float = decision.isRelevant ? 1 : -1
    let multiplier = multipliers[record][0]
    guard multiplier > 0 || said(of: record)[0] * side < 1, let row = likeness?.row(of: record)
    else { return nil }
    return SupportSystem.Support(
      record: record,
      row: row,
      side: side,
      price: softness.price(of: decision) + lengths[record].rest[0],
      before: multiplier * side
    )
  }

  /// Moves one record's multipliers to where its price is least; returns how steep that was.
  private mutating func improve(_ decision: Decision, _ softness: Softness) -> Float {
    let record = decision.record
    let sign: Float = decision.isRelevant ? 1 : -1
    let soft = softness.price(of: decision)
    let multiplier = multipliers[record]
    let length = lengths[record]
    let own = multiplier * length.rest * sign
    let slope = (said(of: record) + own) * sign - 1 + multiplier * soft
    let isAtEdge = (multiplier .== 0) .& (slope .> 0)
    let open = slope.replacing(with: 0, where: isAtEdge)
    let steepest = model.machineCount == 1 ? abs(open[0]) : max(abs(open[0]), abs(open[1]))
    guard steepest >= model.tolerance / 2 else { return steepest }
    let next = pointwiseMax(multiplier - open / (length.square + 1 + soft), .zero)
    add(record, (next - multiplier) * sign)
    multipliers[record] = next
    return steepest
  }

  /// Takes a record out of the weights, as its decision has changed.
  mutating func forget(_ decision: Decision) {
    add(decision.record, multipliers[decision.record] * (decision.isRelevant ? -1 : 1))
    multipliers[decision.record] = .zero
  }

  private mutating func add(_ record: Int, _ amount: Lanes) {
    if let row = likeness?.row(of: record) {
      for machine in 0..<model.machineCount where amount[machine] != 0 {
        say(amount[machine], row, of: machine)
      }
      return
    }
    bias += amount
    for place in matrix.segments(of: record) {
      let entry = matrix.entries[place]
      weights[Int(entry.column)] += amount * entry.weight
    }
  }

  /// Adds a row to what a machine says of all records.
  private mutating func say(_ amount: Float, _ row: [LikenessRows.Block], of machine: Int) {
    let length = row.count / model.machineCount
    let places = machine * length..<(machine + 1) * length
    let blocks = row.span
    var said = sayings.mutableSpan
    for place in places { said[place] += amount * blocks[place] }
  }

  /// What was decided on a record.
  struct Decision: Sendable {
    let record: Int
    let isRelevant: Bool
  }
}
