/// The end of a screening: a random sample of the records left unread, drawn once after the stop.
///
/// What it shows holds whatever the order before was, provided that the person who reads it is right.
enum EndPhase {
  /// The size of a sample of the unread that shows the target to be reached, if it holds nothing.
  static func size(found: Int, unread: Int, rule: StoppingRule) -> Int {
    FiniteSample.size(
      population: unread,
      leaving: rule.leastMissed(found: found) - 1,
      confidence: rule.confidence
    )
  }
}
