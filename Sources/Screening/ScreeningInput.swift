package import ReviewModel

/// The unique records, and what people decided about them.
package struct ScreeningInput: Sendable {
  package let unique: UniqueRecords
  package let decisions: [ScreeningDecision]
  /// Decisions on the sample of an audit.
  package let audit: [ScreeningDecision]

  package init(
    unique: UniqueRecords,
    decisions: [ScreeningDecision],
    audit: [ScreeningDecision] = []
  ) {
    self.unique = unique
    self.decisions = decisions
    self.audit = audit
  }
}
