/// When screening may stop: the recall that must be reached, and how sure one wants to be of it.
///
/// After every decision it tests the hypothesis that the recall is still below the target. Every
/// end of the sequence shown so far (an urn) is taken as a random sample of what had not been shown
/// when it began, and the smallest of the probabilities counts (Callaghan and Müller-Hansen 2020,
/// doi:10.1186/s13643-020-01521-4). It is off unless the protocol names target and confidence
/// beforehand. On ranked orders it is heuristically conservative, not proven: the tail of a ranking
/// is poorer in relevant records than a random sample, while neither the choice of the smallest
/// probability nor the repeated testing is corrected for.
package struct StoppingRule: Sendable, Hashable, Codable {
  /// The share of all relevant records that must have been found.
  package let target: Double
  /// The least confidence with which a missed target must be ruled out.
  package let confidence: Double
  /// How much sooner a relevant record is taken to be shown than another, for the likely value.
  package let bias: Double

  /// A rule; nil unless target and confidence are shares above 0 and below 1, and the bias is
  /// from 1 to 100.
  package init?(target: Double = 0.95, confidence: Double = 0.95, bias: Double = 2) {
    guard target > 0, target < 1, confidence > 0, confidence < 1, bias >= 1, bias <= 100
    else { return nil }
    self.target = target
    self.confidence = confidence
    self.bias = bias
  }

  /// The smallest number of missed records, beside those found, that would mean a missed target.
  func leastMissed(found: Int) -> Int {
    Int((Double(found) / target + 1).rounded(.down)) - found
  }

  /// Whether a probability is small enough to stop; a difference in its last digits is none.
  func isMet(by probability: Double) -> Bool {
    probability <= (1 - confidence) * (1 + 1e-9)
  }
}
