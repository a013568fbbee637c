import ReviewModel

/// Takes one screened record through retrieval and eligibility.
struct ReportAssessment: Sendable {
  let settings: EligibilitySettings
  let criteria: CompiledCriteria
  let reconciliation: Reconciliation
  let decisions: DecisionsByReport
  let notRetrieved: [Report.ID: RetrievalDecision]
  let fullTexts: [Report.ID: FullText]

  /// The report, or nil for a record that is not sought.
  func assess(_ screened: ScreenedRecord) -> AssessedReport? {
    guard case .sought(let standing) = screened.outcome else { return nil }
    let fullText = fullTexts[screened.id]
    let counting = decisions[screened.id]
    let retrieval = retrieval(of: screened, fullText: fullText, decisions: counting)
    guard retrieval.isRetrieved else {
      return report(screened, retrieval, nil, [], nil, [], nil)
    }
    let assessments = criteria.assess(ScreenedText(screened.record, fullText: fullText))
    let proposal = criteria.propose(from: assessments)
    let outcome = reconciliation.eligibilityOutcome(of: counting, proposal: proposal)
    return report(
      screened,
      retrieval,
      fullText,
      assessments,
      proposal,
      counting,
      outcome.capped(at: standing)
    )
  }

  private func retrieval(
    of screened: ScreenedRecord,
    fullText: FullText?,
    decisions: [ScreeningDecision]
  ) -> Retrieval {
    if let fullText { return .fullText(file: fullText.file) }
    if let decision = notRetrieved[screened.id], decisions.isEmpty {
      return .notRetrieved(reason: decision.signature.note)
    }
    if settings.plan.assessOn == .abstract, screened.record.abstract != nil { return .abstract }
    return decisions.isEmpty ? .awaiting : .readElsewhere
  }

  private func report(
    _ screened: ScreenedRecord,
    _ retrieval: Retrieval,
    _ fullText: FullText?,
    _ assessments: [CriterionAssessment],
    _ proposal: Proposal?,
    _ decisions: [ScreeningDecision],
    _ outcome: EligibilityOutcome?
  ) -> AssessedReport {
    AssessedReport(
      id: screened.id,
      arm: screened.arm,
      record: screened.record,
      retrieval: retrieval,
      fullText: fullText,
      assessments: assessments,
      proposal: proposal,
      decisions: decisions,
      independent: self.decisions.independent(on: screened.id),
      outcome: outcome
    )
  }
}

extension Retrieval {
  /// Whether there is a text to assess.
  fileprivate var isRetrieved: Bool {
    switch self {
    case .awaiting, .notRetrieved: false
    case .fullText, .readElsewhere, .abstract: true
    }
  }
}

extension EligibilityOutcome {
  /// The outcome with no higher standing than the decision to seek the report.
  fileprivate func capped(at standing: Standing) -> EligibilityOutcome {
    switch self {
    case .included(let own): .included(min(own, standing))
    case .excluded(let reasons, let own): .excluded(reasons, min(own, standing))
    case .undecided: self
    }
  }
}
