/// A statistic with its 95 % confidence interval.
package struct Estimate: Sendable, Hashable, Codable {
  package let value: Double
  package let interval: ConfidenceInterval

  package init(value: Double, interval: ConfidenceInterval) {
    self.value = value
    self.interval = interval
  }
}
