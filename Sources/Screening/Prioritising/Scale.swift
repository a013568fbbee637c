/// The mean and standard deviation of numbers, to bring them to one scale with others.
struct Scale: Sendable {
  let mean: Double
  let deviation: Double

  init(_ numbers: [Double]) {
    let count = Double(max(1, numbers.count))
    let mean = numbers.reduce(0, +) / count
    self.mean = mean
    deviation = (numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
  }

  /// A number as standard deviations from the mean; 0 where all are equal.
  subscript(number: Double) -> Double { deviation > 0 ? (number - mean) / deviation : 0 }
}
