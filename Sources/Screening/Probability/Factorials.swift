import Glibc

/// Logarithms of factorials, and what Stirling's approximation leaves of them.
enum Factorials {
  /// The natural logarithm of n!.
  static func logarithm(of n: Int) -> Double {
    guard n > 1 else { return 0 }
    let x = Double(n)
    return x * log(x) - x + 0.5 * log(2 * .pi * x) + remainder(n)
  }

  /// What log n! is above n log n − n + ½ log 2πn; from 16 on by Stirling's series.
  static func remainder(_ n: Int) -> Double {
    guard n >= small.count else { return n > 0 ? small[n] : 0 }
    let x = Double(n)
    let square = x * x
    let tail = 1.0 / 1260 - (1.0 / 1680 - 1.0 / (1188 * square)) / square
    return (1.0 / 12 - (1.0 / 360 - tail / square) / square) / x
  }

  private static let small: [Double] = {
    var remainders = [0.0]
    var factorial = 1.0
    for n in 1..<16 {
      let x = Double(n)
      factorial *= x
      remainders.append(log(factorial) - x * log(x) + x - 0.5 * log(2 * .pi * x))
    }
    return remainders
  }()
}
