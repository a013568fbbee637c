import Glibc

/// How many relevant records a random sample drawn without replacement holds.
struct HypergeometricLaw: Sendable, Hashable {
  let population: Int
  /// The relevant ones of the population.
  let relevant: Int
  /// The size of the sample.
  let drawn: Int

  /// - Precondition: `0 ≤ relevant ≤ population` and `0 ≤ drawn ≤ population`.
  init(population: Int, relevant: Int, drawn: Int) {
    precondition(relevant >= 0 && relevant <= population, "the relevant are of the population")
    precondition(drawn >= 0 && drawn <= population, "the sample is of the population")
    self.population = population
    self.relevant = relevant
    self.drawn = drawn
  }

  /// The probability of so many relevant records, or more.
  func atLeast(_ count: Int) -> Double {
    guard count > least else { return 1 }
    guard count <= most else { return 0 }
    return count > mode ? upperTail(from: count) : max(0, 1 - lowerTail(to: count - 1))
  }

  /// The probability of so many relevant records, or fewer.
  func atMost(_ count: Int) -> Double {
    guard count >= least else { return 0 }
    guard count < most else { return 1 }
    return count < mode ? lowerTail(to: count) : max(0, 1 - upperTail(from: count + 1))
  }

  private var least: Int { max(0, drawn - (population - relevant)) }
  private var most: Int { min(relevant, drawn) }

  /// The most probable number.
  private var mode: Int {
    Int((Double(drawn + 1) * Double(relevant + 1) / Double(population + 2)).rounded(.down))
  }

  private func upperTail(from count: Int) -> Double {
    var (term, sum) = (1.0, 1.0)
    let spare = population - relevant - drawn
    var y = count
    while y < most {
      term *=
        Double(relevant - y) * Double(drawn - y) / (Double(y + 1) * Double(spare + y + 1))
      sum += term
      if term < sum * 1e-18 { break }
      y += 1
    }
    return min(1, mass(count) * sum)
  }

  private func lowerTail(to count: Int) -> Double {
    var (term, sum) = (1.0, 1.0)
    let spare = population - relevant - drawn
    var y = count
    while y > least {
      term *=
        Double(y) * Double(spare + y) / (Double(relevant - y + 1) * Double(drawn - y + 1))
      sum += term
      if term < sum * 1e-18 { break }
      y -= 1
    }
    return min(1, mass(count) * sum)
  }

  /// The probability of just so many, which is possible.
  private func mass(_ count: Int) -> Double {
    guard drawn > 0, drawn < population else { return 1 }
    let share = Double(drawn) / Double(population)
    return exp(
      BinomialMass.logarithm(count, of: relevant, share: share)
        + BinomialMass.logarithm(drawn - count, of: population - relevant, share: share)
        - BinomialMass.logarithm(drawn, of: population, share: share)
    )
  }
}
