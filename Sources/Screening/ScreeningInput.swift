package import ReviewModel

/// The unique records, and what people decided about them.
package struct ScreeningInput: Sendable {
  package let unique: UniqueRecords
  package let decisions: [ScreeningDecision]

  package init(unique: UniqueRecords, decisions: [ScreeningDecision]) {
    self.unique = unique
    self.decisions = decisions
  }
}
