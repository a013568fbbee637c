import Glibc

/// The probability of a number of successes in independent trials, without loss of digits.
///
/// The saddle-point form of Loader 2000, "Fast and accurate computation of binomial probabilities".
enum BinomialMass {
  /// The logarithm of the probability of so many successes; `share` lies strictly within 0 and 1.
  static func logarithm(_ successes: Int, of trials: Int, share: Double) -> Double {
    let (x, n) = (Double(successes), Double(trials))
    guard trials > 0 else { return 0 }
    if successes == 0 { return n * log1p(-share) }
    if successes == trials { return n * log(share) }
    let remainders =
      Factorials.remainder(trials) - Factorials.remainder(successes)
      - Factorials.remainder(trials - successes)
    let deviances = deviance(x, from: n * share) + deviance(n - x, from: n * (1 - share))
    return remainders - deviances + 0.5 * log(n / (2 * .pi * x * (n - x)))
  }

  /// x log(x/m) + m − x, by its series where x is near m.
  private static func deviance(_ x: Double, from mean: Double) -> Double {
    let difference = x - mean
    guard abs(difference) < 0.1 * (x + mean) else { return x * log(x / mean) - difference }
    let ratio = difference / (x + mean)
    var sum = difference * ratio
    var power = 2 * x * ratio
    var divisor = 3.0
    while divisor < 2000 {
      power *= ratio * ratio
      let next = sum + power / divisor
      if next == sum { break }
      sum = next
      divisor += 2
    }
    return sum
  }
}
