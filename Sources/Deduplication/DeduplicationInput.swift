package import ReviewModel

/// What deduplication takes: the records, and what people decided and corrected.
package struct DeduplicationInput: Sendable {
  package var identified: IdentifiedRecords
  package var duplicates: [DuplicateDecision]
  package var corrections: [Correction]

  package init(
    identified: IdentifiedRecords,
    duplicates: [DuplicateDecision] = [],
    corrections: [Correction] = []
  ) {
    self.identified = identified
    self.duplicates = duplicates
    self.corrections = corrections
  }
}
