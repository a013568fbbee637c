import Glibc

/// The beta law with whole parameters from 1: where a share lies that successes and failures tell.
struct BetaLaw: Sendable, Hashable {
  let a: Int
  let b: Int

  /// - Precondition: Both are 1 or more.
  init(_ a: Int, _ b: Int) {
    precondition(a >= 1 && b >= 1, "a beta law has parameters from 1")
    self.a = a
    self.b = b
  }

  /// The probability of a share up to this one: the regularised incomplete beta function.
  ///
  /// By the continued fraction of the Digital Library of Mathematical Functions, 8.17.22. Its logarithms
  /// are known better than the share.
  func atMost(_ share: Double, logarithm: Double, logarithmOfRest: Double) -> Double {
    guard share > 0 else { return 0 }
    guard share < 1, logarithmOfRest > -.infinity else { return 1 }
    let (p, q) = (Double(a), Double(b))
    let front = exp(p * logarithm + q * logarithmOfRest - logarithmOfConstant)
    if share < (p + 1) / (p + q + 2) { return front * Self.fraction(share, p, q) / p }
    return 1 - front * Self.fraction(1 - share, q, p) / q
  }

  /// The logarithm of the beta function.
  var logarithmOfConstant: Double {
    Factorials.logarithm(of: a - 1) + Factorials.logarithm(of: b - 1)
      - Factorials.logarithm(of: a + b - 1)
  }

  /// Evaluated from the front, as Lentz 1976 does.
  private static func fraction(_ x: Double, _ p: Double, _ q: Double) -> Double {
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / kept(1 - (p + q) * x / (p + 1))
    var value = d
    for step in 1...2000 {
      let m = Double(step)
      let even = m * (q - m) * x / ((p + 2 * m - 1) * (p + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      value *= d * c
      let odd = -(p + m) * (p + q + m) * x / ((p + 2 * m) * (p + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      value *= d * c
      if abs(d * c - 1) < 1e-15 { break }
    }
    return value
  }
}
