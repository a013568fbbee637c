package import ReviewModel

/// Screens unique records on title and abstract: rules propose, people decide.
package struct ScreeningStage: Stage {
  package static let name = StageName.screening
  package static let version = 1

  private let settings: ScreeningSettings

  package init(settings: ScreeningSettings) {
    self.settings = settings
  }

  package func run(_ input: ScreeningInput) async throws -> Milestone<ScreenedRecords> {
    let plan = settings.plan
    let criteria = try CompiledCriteria(plan.criteria, at: .titleAbstract)
    let reconciliation = Reconciliation(
      required: plan.reviewers,
      acceptsProposals: plan.acceptProposals,
      orderOfReasons: plan.criteria.map(\.id)
    )
    let decisions = DecisionsByReport(
      input.decisions.filter { $0.level == .titleAbstract },
      in: input.unique
    )
    let records = input.unique.groups.map { group in
      let assessments = criteria.assess(ScreenedText(group.merged))
      let proposal = criteria.propose(from: assessments)
      let counting = decisions[group.id]
      return ScreenedRecord(
        id: group.id,
        arm: group.arm(in: input.unique.identified),
        record: group.merged,
        assessments: assessments,
        proposal: proposal,
        decisions: counting,
        outcome: criteria.automaticRemoval(assessments, unless: counting)
          .map(ScreeningOutcome.removedByAutomation)
          ?? reconciliation.screeningOutcome(of: counting, proposal: proposal)
      )
    }
    let output = ScreenedRecords(
      unique: input.unique,
      criteria: plan.criteria,
      reviewers: plan.reviewers,
      acceptedProposals: plan.acceptProposals,
      records: records
    )
    return Milestone(output, diagnostics: records.compactMap(Self.retractionNotice))
  }

  /// A retracted report stays with the review until a person has seen the notice.
  private static func retractionNotice(_ screened: ScreenedRecord) -> Diagnostic? {
    switch screened.outcome {
    case .excluded, .removedByAutomation: return nil
    case .sought, .undecided: break
    }
    guard let retraction = screened.record.retraction else { return nil }
    return Diagnostic(
      .warning,
      rule: "retracted",
      "‘\(screened.record.citation)’ was retracted",
      at: screened.record.origin.place,
      notes: ["the source says ‘\(retraction)’"],
      help: "read the notice, and decide whether the report may count"
    )
  }
}
