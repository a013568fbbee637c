/// The ends of a sequence of decisions, each a sample of what had not been shown when it began.
///
/// Of the urns with the same relevant records the longest has the smallest probability, so only
/// those count that begin after a relevant record, and the whole sequence.
struct Urns: Sendable {
  /// All records, shown or not.
  let records: Int
  private(set) var shown = 0
  /// How many records were shown before each urn begins.
  private(set) var starts = [0]

  init(records: Int) {
    self.records = max(0, records)
  }

  /// Relevant records shown.
  var found: Int { starts.count - 1 }
  var unseen: Int { records - shown }

  mutating func note(isRelevant: Bool) {
    guard shown < records else { return }
    shown += 1
    if isRelevant { starts.append(shown) }
  }

  /// The probability of an urn with so few relevant records if `missed` are among the unseen.
  ///
  /// The urn and the unseen are parts of one population: that the urn holds so few is that the
  /// unseen, a random sample of it, hold so many.
  func probability(of urn: Int, missed: Int, unseen: Int, bias: Double) -> Double {
    guard missed <= unseen else { return 0 }
    let relevant = found - urn
    let drawn = records - unseen - starts[urn]
    guard bias == 1 else {
      return WalleniusLaw(bias: bias).atMost(
        relevantDrawn: relevant,
        irrelevantDrawn: drawn - relevant,
        unseen: unseen,
        missed: missed
      )
    }
    return HypergeometricLaw(
      population: drawn + unseen,
      relevant: relevant + missed,
      drawn: unseen
    ).atLeast(missed)
  }
}
