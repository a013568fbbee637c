/// One row × column of a synthesis table, with its evidence.
package struct Cell: Sendable, Hashable, Codable, Identifiable {
  /// `T5:<row key>:<column>`.
  package let id: String
  package let value: Value
  package let evidence: [CellEvidence]
  /// The lowest standing it rests on; nil where no judgement is involved.
  package let standing: Standing?

  package init(id: String, value: Value, evidence: [CellEvidence], standing: Standing?) {
    self.id = id
    self.value = value
    self.evidence = evidence
    self.standing = standing
  }

  package enum Value: Sendable, Hashable, Codable {
    /// Unknown or not stated.
    case blank
    case text(String)
    /// A number of things, each of which the evidence names.
    case count(Int)
    /// Percent of a denominator, to one decimal.
    case percent(of: Int, in: Int)
    /// A statistic, to three decimals.
    case number(Double)
  }
}
