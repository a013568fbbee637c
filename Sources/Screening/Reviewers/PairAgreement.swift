package import ReviewText

/// How far two reviewers agree on one question.
package struct PairAgreement: Sendable, Hashable {
  package let question: AgreementQuestion
  package let first: String
  package let second: String
  /// Rows are the first's answers and columns the second's: yes, then no.
  package let table: AgreementTable
  /// Reports that both decided on, of which one gave no answer.
  package let leftOut: Int

  package var statistics: AgreementStatistics { AgreementStatistics(table) }

  /// The share of yes among all answers of both; nil where there are none.
  package var prevalence: Double? {
    let counts = table.counts
    guard table.total > 0 else { return nil }
    return Double(2 * counts[0][0] + counts[0][1] + counts[1][0]) / Double(2 * table.total)
  }
}
