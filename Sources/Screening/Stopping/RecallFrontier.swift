/// The most relevant records that may have been missed, by the test and confidence of a rule.
package struct RecallFrontier: Sendable, Hashable, Codable {
  /// Relevant records found.
  package let found: Int
  /// The largest number of missed records that is not ruled out.
  package let mostMissed: Int

  /// The highest recall target whose miss is ruled out; nil where nothing is found yet.
  package var recall: Double? {
    found > 0 ? Double(found) / Double(found + mostMissed) : nil
  }
}
