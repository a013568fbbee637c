import Glibc

/// How many relevant records are left when each is drawn sooner than an irrelevant one by a bias.
///
/// Wallenius' non-central hypergeometric law (Wallenius 1963; Fog 2008,
/// doi:10.1080/03610910701790269). Records leave one by one, as if each waited for an exponential
/// time, a relevant one with `bias` times the rate. So few of them are in the sample just when its
/// last irrelevant record left before the next relevant one: two independent order statistics, each
/// a power of a share that follows a beta law.
struct WalleniusLaw: Sendable, Hashable {
  let bias: Double

  /// The probability that no more than `relevantDrawn` relevant records are in the sample.
  ///
  /// The sample holds `irrelevantDrawn` others; of the `unseen`, `missed` are relevant, from 1.
  func atMost(
    relevantDrawn: Int,
    irrelevantDrawn: Int,
    unseen: Int,
    missed: Int
  ) -> Double {
    guard missed <= unseen else { return 0 }
    guard irrelevantDrawn > 0 else { return 1 }
    let race = Race(
      irrelevant: BetaLaw(unseen - missed + 1, irrelevantDrawn),
      relevant: BetaLaw(missed, relevantDrawn + 1),
      bias: bias
    )
    return race.probability
  }

  /// The last irrelevant record of the sample against the next relevant one.
  private struct Race {
    let irrelevant: BetaLaw
    let relevant: BetaLaw
    let bias: Double
    private let constant: Double

    init(irrelevant: BetaLaw, relevant: BetaLaw, bias: Double) {
      self.irrelevant = irrelevant
      self.relevant = relevant
      self.bias = bias
      constant = irrelevant.logarithmOfConstant
    }

    /// The integral by the trapezoid rule, which converges exponentially on the scale of log odds.
    var probability: Double {
      let (top, step) = (peak, step)
      var sum = exp(logarithm(at: top))
      for direction in [-step, step] {
        for number in 1...10_000 {
          let next = exp(logarithm(at: top + direction * Double(number)))
          sum += next
          if next <= sum * 1e-15 { break }
        }
      }
      return min(1, sum * step)
    }

    /// The logarithm of the integrand, which has one peak.
    private func logarithm(at logOdds: Double) -> Double {
      let share = -Self.softplus(-logOdds)
      let rest = -Self.softplus(logOdds)
      let power = bias * share
      let isLater = relevant.atMost(
        exp(power),
        logarithm: power,
        logarithmOfRest: log(-expm1(power))
      )
      return Double(irrelevant.a) * share + Double(irrelevant.b) * rest - constant + log(isLater)
    }

    /// The place of the peak: between those of the two factors, found by thirds.
    private var peak: Double {
      let (a, b) = (Double(irrelevant.a), Double(irrelevant.b))
      let (c, d) = (Double(relevant.a), Double(relevant.b))
      let turn = log(c / (c + d)) / bias
      let places = [log(a / b), turn - log(-expm1(turn))]
      var (low, high) = (min(places[0], places[1]) - 4, max(places[0], places[1]) + 4)
      for _ in 0..<40 where high - low > step {
        let third = (high - low) / 3
        // Where both are nothing, the peak is on the right: the second factor grows.
        if logarithm(at: low + third) <= logarithm(at: high - third) {
          low += third
        } else {
          high -= third
        }
      }
      return (low + high) / 2
    }

    /// Half a standard deviation of the narrower factor.
    private var step: Double {
      let (a, b) = (Double(irrelevant.a), Double(irrelevant.b))
      let (c, d) = (Double(relevant.a), Double(relevant.b))
      let precision = 1 / (1 / a + 1 / b) + bias * bias / (1 / c + 1 / d)
      return 0.5 / precision.squareRoot()
    }

    /// log(1 + eˣ).
    private static func softplus(_ x: Double) -> Double {
      x > 0 ? x + log1p(exp(-x)) : log1p(exp(x))
    }
  }
}
