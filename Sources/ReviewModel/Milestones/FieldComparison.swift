/// The values of one field in two records, and how they compare.
package struct FieldComparison: Sendable, Hashable, Codable {
  package enum Finding: String, Sendable, Hashable, Codable, CaseIterable {
    case equal, similar
    /// At least one side does not state it.
    case missing
    /// Both state it, and it differs without speaking against sameness.
    case different
    /// It differs in a way that speaks against sameness.
    case contradicting
  }

  package let field: String
  package let a: String
  package let b: String
  package let finding: Finding
  /// From 0 to 1, with three decimals, where it was measured.
  package let similarity: Double?
  /// How they compare, in the words of the field: `near`, `contained`, `other-end`.
  package let comparison: String
  /// What the comparison counts: words of weight, authors in both, years between.
  package let measure: Int?
  /// What it says for or against one report.
  package let weight: Int

  package init(
    field: String,
    a: String,
    b: String,
    finding: Finding,
    similarity: Double? = nil,
    comparison: String,
    measure: Int? = nil,
    weight: Int
  ) {
    self.field = field
    self.a = a
    self.b = b
    self.finding = finding
    self.similarity = similarity
    self.comparison = comparison
    self.measure = measure
    self.weight = weight
  }
}
