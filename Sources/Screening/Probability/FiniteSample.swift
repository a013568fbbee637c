/// A random sample of a finite set, and the bounds that it puts on the whole.
package struct FiniteSample: Sendable, Hashable, Codable {
  /// The size of the whole.
  package let population: Int
  /// The size of the sample, drawn without replacement.
  package let drawn: Int
  /// The relevant records in the sample.
  package let relevant: Int

  /// A sample; nil where the numbers cannot be: none is negative, and each is within the one before.
  package init?(population: Int, drawn: Int, relevant: Int) {
    guard relevant >= 0, drawn >= relevant, population >= drawn else { return nil }
    self.population = population
    self.drawn = drawn
    self.relevant = relevant
  }

  /// The largest number of relevant records in the whole, those of the sample included, that the
  /// sample does not rule out.
  ///
  /// Exact: with one more, so few in the sample would have a probability of no more than
  /// 1 − confidence. One-sided, for a finite population (Buonaccorsi 1987,
  /// doi:10.1080/00031305.1987.10475487).
  package func mostRelevant(confidence: Double) -> Int {
    var (possible, ruledOut) = (relevant, population - (drawn - relevant) + 1)
    while ruledOut - possible > 1 {
      let middle = possible + (ruledOut - possible) / 2
      if isRuledOut(middle, confidence) { ruledOut = middle } else { possible = middle }
    }
    return possible
  }

  private func isRuledOut(_ count: Int, _ confidence: Double) -> Bool {
    let law = HypergeometricLaw(population: population, relevant: count, drawn: drawn)
    return law.atMost(relevant) <= (1 - confidence) * (1 + 1e-9)
  }

  /// The smallest sample that, with nothing relevant in it, leaves no more than so many.
  package static func size(population: Int, leaving most: Int, confidence: Double) -> Int {
    guard most < population else { return 0 }
    var (short, enough) = (-1, population)
    while enough - short > 1 {
      let middle = short + (enough - short) / 2
      let sample = FiniteSample(population: population, drawn: middle, relevant: 0)
      let left = sample?.mostRelevant(confidence: confidence) ?? population
      if left <= max(0, most) { enough = middle } else { short = middle }
    }
    return enough
  }
}
