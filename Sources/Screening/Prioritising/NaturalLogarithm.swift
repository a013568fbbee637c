/// The natural logarithm by arithmetic alone, the same to the last bit on every machine.
///
/// A system's own `log` may round the last bit by the processor that it finds. Here the number is
/// taken apart into `m · 2^e` with m near 1, and ln m = 2 artanh((m − 1) / (m + 1)) is summed up;
/// relative error below 1e-15.
enum NaturalLogarithm {
  /// The logarithm of a positive number.
  static func of(_ number: Double) -> Double {
    var exponent = Double(number.exponent)
    var mantissa = number.significand
    if mantissa > 1.414_213_562_373_095 {
      mantissa /= 2
      exponent += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var sum = 0.0
    var odd = 23.0
    while odd >= 1 {
      sum = sum * square + 1 / odd
      odd -= 2
    }
    return 2 * ratio * sum + exponent * 0.693_147_180_559_945_3
  }
}
