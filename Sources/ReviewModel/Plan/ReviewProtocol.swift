/// The plan of a review, as `protocol.yaml` states it.
package struct ReviewProtocol: Sendable, Hashable, Codable {
  package var review: ReviewPlan
  package var sources: [SourcePlan]
  package var deduplication: DeduplicationPlan
  package var screening: ScreeningPlan
  package var eligibility: EligibilityPlan
  package var extraction: ExtractionPlan
  package var appraisal: AppraisalPlan
  package var synthesis: SynthesisPlan
  package var reporting: ReportingPlan

  package init(
    review: ReviewPlan,
    sources: [SourcePlan],
    deduplication: DeduplicationPlan,
    screening: ScreeningPlan,
    eligibility: EligibilityPlan,
    extraction: ExtractionPlan,
    appraisal: AppraisalPlan,
    synthesis: SynthesisPlan,
    reporting: ReportingPlan
  ) {
    self.review = review
    self.sources = sources
    self.deduplication = deduplication
    self.screening = screening
    self.eligibility = eligibility
    self.extraction = extraction
    self.appraisal = appraisal
    self.synthesis = synthesis
    self.reporting = reporting
  }
}
