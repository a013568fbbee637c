/// Everything that people decided, in the order of the files and of the rows in them.
package struct Decisions: Sendable, Hashable, Codable {
  package var duplicates: [DuplicateDecision] = []
  package var screening: [ScreeningDecision] = []
  /// What people say of the records that an audit drew.
  package var audit: [ScreeningDecision] = []
  package var retrieval: [RetrievalDecision] = []
  package var codings: [CodingDecision] = []
  package var characteristics: [CharacteristicDecision] = []
  package var appraisal: [AppraisalDecision] = []
  package var corrections: [Correction] = []
  package var orphaned: [OrphanedDecision] = []

  package init(
    duplicates: [DuplicateDecision] = [],
    screening: [ScreeningDecision] = [],
    audit: [ScreeningDecision] = [],
    retrieval: [RetrievalDecision] = [],
    codings: [CodingDecision] = [],
    characteristics: [CharacteristicDecision] = [],
    appraisal: [AppraisalDecision] = [],
    corrections: [Correction] = [],
    orphaned: [OrphanedDecision] = []
  ) {
    self.duplicates = duplicates
    self.screening = screening
    self.audit = audit
    self.retrieval = retrieval
    self.codings = codings
    self.characteristics = characteristics
    self.appraisal = appraisal
    self.corrections = corrections
    self.orphaned = orphaned
  }
}
