/// Two records that were compared, field by field, and what came of it.
package struct ComparedPair: Sendable, Hashable, Codable {
  package let a: Record.ID
  package let b: Record.ID
  package let kinship: Kinship
  /// Whether a person should look at it.
  package let isUncertain: Bool
  /// The identifier of the deciding rule, such as `same-doi` or `title-authors-year`.
  package let rule: String
  /// Every field, in the same order for all pairs.
  package let comparisons: [FieldComparison]
  /// How doubtful the pair is, from 0 to 1: pairs are offered to people from the top.
  package let doubt: Double

  package init(
    a: Record.ID,
    b: Record.ID,
    kinship: Kinship,
    isUncertain: Bool,
    rule: String,
    comparisons: [FieldComparison],
    doubt: Double
  ) {
    self.a = a
    self.b = b
    self.kinship = kinship
    self.isUncertain = isUncertain
    self.rule = rule
    self.comparisons = comparisons
    self.doubt = doubt
  }

  /// The evidence: the sum of what the fields say.
  package var score: Int { comparisons.reduce(0) { $0 + $1.weight } }
}
