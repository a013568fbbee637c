/// When screening may stop before every record is read; named before screening begins.
package struct StoppingPlan: Sendable, Hashable, Codable {
  /// The share of all relevant records that must have been found, above 0 and below 1.
  package let target: Double
  /// How sure one wants to be that it was reached, above 0 and below 1.
  package let confidence: Double
  /// The date on which people stopped; nil while they screen.
  package let stopped: String?

  package init(target: Double, confidence: Double, stopped: String?) {
    self.target = target
    self.confidence = confidence
    self.stopped = stopped
  }
}
