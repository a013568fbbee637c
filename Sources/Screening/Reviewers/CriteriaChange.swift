package import ReviewModel

/// Decisions of one reviewer that were made under criteria that have changed since.
package struct CriteriaChange: Sendable, Hashable {
  package let reviewer: String
  package let level: ScreeningLevel
  /// The digest of the criteria under which they were made.
  package let digest: String
  /// In the order of the file; a record decided again under the criteria of now is not among them.
  package let decisions: [ScreeningDecision]

  /// The changes that concern decisions which still count, in order of level, name and digest.
  ///
  /// `current` is the digest of each level's criteria now; decisions without a digest tell nothing.
  package static func all(
    in decisions: [ScreeningDecision],
    current: [ScreeningLevel: String]
  ) -> [CriteriaChange] {
    var last: [Row: Int] = [:]
    for (index, decision) in decisions.enumerated() { last[Row(decision)] = index }
    var changes: [[String]: [ScreeningDecision]] = [:]
    for (index, decision) in decisions.enumerated() where last[Row(decision)] == index {
      let digest = decision.criteriaDigest
      guard !digest.isEmpty, let now = current[decision.level], digest != now else { continue }
      let key = [decision.level.rawValue, decision.signature.reviewer, digest]
      changes[key, default: []].append(decision)
    }
    return changes.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { key, made in
      made.first.map {
        CriteriaChange(reviewer: key[1], level: $0.level, digest: key[2], decisions: made)
      }
    }
  }

  /// What a later row of the same person replaces.
  private struct Row: Hashable {
    let record: Record.ID
    let level: ScreeningLevel
    let reviewer: String

    init(_ decision: ScreeningDecision) {
      record = decision.record
      level = decision.level
      reviewer = decision.signature.reviewer
    }
  }
}
