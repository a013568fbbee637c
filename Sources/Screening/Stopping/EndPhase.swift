/// The end of a screening: a random sample of the records left unread, read after the stop.
///
/// Its bounds hold whatever the order of the records before was, provided that the sample is drawn
/// once, after the stop, and that the person who reads it is right.
package struct EndPhase: Sendable, Hashable, Codable {
  /// Relevant records found before the sample.
  package let found: Int
  /// The sample of the records that were unread.
  package let sample: FiniteSample
  package let confidence: Double

  package init(found: Int, sample: FiniteSample, confidence: Double) {
    self.found = found
    self.sample = sample
    self.confidence = confidence
  }

  /// The most relevant records that may still be unread, after those in the sample are found.
  package var mostRemaining: Int {
    sample.mostRelevant(confidence: confidence) - sample.relevant
  }

  /// The least recall before the sample was read; nil where nothing relevant is known.
  package var leastRecallBefore: Double? {
    share(found, of: found + sample.mostRelevant(confidence: confidence))
  }

  /// The least recall with what the sample has found.
  package var leastRecall: Double? {
    share(found + sample.relevant, of: found + sample.mostRelevant(confidence: confidence))
  }

  /// The size of a sample of the unread that shows the target to be reached, if it holds nothing.
  package static func size(found: Int, unread: Int, rule: StoppingRule) -> Int {
    FiniteSample.size(
      population: unread,
      leaving: rule.leastMissed(found: found) - 1,
      confidence: rule.confidence
    )
  }

  private func share(_ part: Int, of whole: Int) -> Double? {
    found + sample.relevant > 0 ? Double(part) / Double(whole) : nil
  }
}
