/// When screening may stop before every record is read, as the protocol says beforehand.
package struct StoppingPlan: Sendable, Hashable, Codable {
  package enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
    /// The hypergeometric test over all ends of the sequence.
    case hypergeometric
  }

  package var rule: Rule
  /// The share of the relevant records to be found.
  package var target: Double
  package var confidence: Double
  /// How much sooner a relevant record is taken to be shown, for the likely value.
  package var bias: Double
  /// The date on which people stopped; nil while they screen.
  package var stopped: String?

  package init(
    rule: Rule = .hypergeometric,
    target: Double,
    confidence: Double,
    bias: Double = 2,
    stopped: String? = nil
  ) {
    self.rule = rule
    self.target = target
    self.confidence = confidence
    self.bias = bias
    self.stopped = stopped
  }
}
