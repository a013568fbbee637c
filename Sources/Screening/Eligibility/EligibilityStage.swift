package import ReviewModel

/// Assesses the reports that are sought, and makes studies of those included.
package struct EligibilityStage: Stage {
  package static let name = StageName.eligibility
  package static let version = 1

  private let settings: EligibilitySettings

  package init(settings: EligibilitySettings) {
    self.settings = settings
  }

  package func run(_ input: EligibilityInput) async throws -> Milestone<IncludedStudies> {
    let criteria = try CompiledCriteria(input.screened.criteria, at: .fullText)
    let matching = FullTextMatching(input.screened.unique)
    let assessment = ReportAssessment(
      settings: settings,
      criteria: criteria,
      reconciliation: Reconciliation(
        required: settings.plan.reviewers,
        acceptsProposals: input.screened.acceptedProposals,
        orderOfReasons: settings.plan.orderOfReasons
      ),
      decisions: DecisionsByReport(
        input.decisions.filter { $0.level == .fullText },
        in: input.screened.unique
      ),
      notRetrieved: input.retrievalByReport,
      fullTexts: matching.fullTextOfReport
    )
    let reports = input.screened.records.compactMap(assessment.assess)
    let output = IncludedStudies(
      screened: input.screened,
      assessOn: settings.plan.assessOn,
      reviewers: settings.plan.reviewers,
      reports: reports,
      studies: StudyGrouping(named: input.studies, unique: input.screened.unique)
        .studies(of: reports),
      unmatchedFullTexts: matching.unmatched
    )
    let unmatched = matching.unmatched.map { file in
      Diagnostic(
        .warning,
        rule: "unmatched-full-text",
        "full text matches no record",
        at: Place(file: file),
        help: "name the file after the record's DOI (with _ for /), PMID or ID, "
          + "or write the DOI into it"
      )
    }
    return Milestone(output, diagnostics: unmatched)
  }
}
