/// What an audit of exclusions draws, and how sure it is to be.
package struct AuditPlan: Sendable, Hashable, Codable {
  /// The size of the sample; all records, where there are no more.
  package var sample: Int
  package var seed: Int
  /// Of the upper bound on what was missed.
  package var confidence: Double

  package init(sample: Int = 200, seed: Int = 1, confidence: Double = 0.95) {
    self.sample = sample
    self.seed = seed
    self.confidence = confidence
  }
}
