/// What a multiplier costs for being large: 1 / (2 C w), with the weight w of a record's class.
///
/// All relevant records together weigh as much as the others times the ratio; the weights of all add
/// up to their number.
struct Softness: Sendable {
  let relevant: Float
  let irrelevant: Float

  init(relevant count: Int, irrelevant others: Int, model: RankingModel) {
    let all = Double(count + others)
    let hasBoth = count > 0 && others > 0
    let share = hasBoth ? model.ratio / (1 + model.ratio) : 1
    let weight = all * share / Double(max(1, count))
    let other = all * (hasBoth ? 1 - share : 1) / Double(max(1, others))
    relevant = Float(1 / (2 * model.cost * weight))
    irrelevant = Float(1 / (2 * model.cost * other))
  }

  /// What the multiplier of a decided record costs.
  func price(of decision: TwinMachines.Decision) -> Float {
    decision.isRelevant ? relevant : irrelevant
  }
}
