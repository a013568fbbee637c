/// Everything that people decided, in the order of the files and of the rows in them.
package struct Decisions: Sendable, Hashable, Codable {
  package var duplicates: [DuplicateDecision] = []
  package var screening: [ScreeningDecision] = []
  package var retrieval: [RetrievalDecision] = []
  package var codings: [CodingDecision] = []
  package var characteristics: [CharacteristicDecision] = []
  package var appraisal: [AppraisalDecision] = []
  package var corrections: [Correction] = []
  package var orphaned: [OrphanedDecision] = []

  package init(
    duplicates: [DuplicateDecision] = [],
    screening: [ScreeningDecision] = [],
    retrieval: [RetrievalDecision] = [],
    codings: [CodingDecision] = [],
    characteristics: [CharacteristicDecision] = [],
    appraisal: [AppraisalDecision] = [],
    corrections: [Correction] = [],
    orphaned: [OrphanedDecision] = []
  ) {
    self.duplicates = duplicates
    self.screening = screening
    self.retrieval = retrieval
    self.codings = codings
    self.characteristics = characteristics
    self.appraisal = appraisal
    self.corrections = corrections
    self.orphaned = orphaned
  }
}
