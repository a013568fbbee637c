package import ReviewModel

/// Screens unique records on title and abstract: rules propose, people decide.
package struct ScreeningStage: Stage {
  package static let name = StageName.screening
  package static let version = 3

  private let settings: ScreeningSettings

  package init(settings: ScreeningSettings) {
    self.settings = settings
  }

  package func run(_ input: ScreeningInput) async throws -> Milestone<ScreenedRecords> {
    let plan = settings.plan
    let criteria = try CompiledCriteria(plan.criteria, at: .titleAbstract)
    let allocation = ReviewerAllocation(plan, review: settings.review)
    let decisions = DecisionsByReport(
      input.decisions.filter { $0.level == .titleAbstract },
      in: input.unique
    )
    let records = input.unique.groups.map { group in
      let assessments = criteria.assess(ScreenedText(group.merged))
      let proposal = criteria.propose(from: assessments)
      let counting = decisions[group.id]
      let people = allocation?.reviewers(of: group.id.text) ?? []
      let reconciliation = Reconciliation(
        required: people.isEmpty ? plan.reviewers : people.count,
        acceptsProposals: plan.acceptProposals,
        orderOfReasons: plan.criteria.map(\.id)
      )
      return ScreenedRecord(
        id: group.id,
        arm: group.arm(in: input.unique.identified),
        record: group.merged,
        assessments: assessments,
        proposal: proposal,
        decisions: counting,
        independent: decisions.independent(on: group.id),
        outcome: criteria.automaticRemoval(assessments, unless: counting)
          .map(ScreeningOutcome.removedByAutomation)
          ?? reconciliation.screeningOutcome(of: counting, proposal: proposal),
        peopleRequired: reconciliation.required,
        people: people
      )
    }
    let stop = plan.stopping.flatMap { StoppingLog.of(records, plan: $0) }
    let settled = stop?.isGranted == true ? records.map(Self.leftUnread) : records
    var output = ScreenedRecords(
      unique: input.unique,
      criteria: plan.criteria,
      reviewers: plan.reviewers,
      acceptedProposals: plan.acceptProposals,
      records: settled,
      queue: ReadingOrder.of(settled, words: settings.words),
      stop: stop
    )
    output.audit = audit(of: output, input.audit)
    return Milestone(
      output,
      diagnostics: records.compactMap(Self.retractionNotice) + Self.refusal(of: stop)
    )
  }

  /// The audit that the protocol plans, once every other record has its verdict.
  private func audit(
    of screened: ScreenedRecords,
    _ decisions: [ScreeningDecision]
  ) -> AuditedExclusions? {
    guard let plan = settings.plan.audit else { return nil }
    let audit = ScreeningAudit(
      of: screened,
      review: settings.review,
      decisions: decisions,
      plan: plan
    )
    return audit.frame.undecided > 0 ? nil : audit.outcome
  }

  /// What nobody had read when people stopped.
  private static func leftUnread(_ screened: ScreenedRecord) -> ScreenedRecord {
    guard screened.outcome == .undecided(.awaiting), screened.decisions.isEmpty else {
      return screened
    }
    var unread = screened
    unread.outcome = .undecided(.unread)
    return unread
  }

  /// A stop that the rule does not allow leaves everything as it was.
  private static func refusal(of stop: ScreeningStop?) -> [Diagnostic] {
    guard let stop, let stopped = stop.plan.stopped, !stop.isMet else { return [] }
    return [
      Diagnostic(
        .error,
        rule: "stop-not-granted",
        "screening stopped on \(stopped), and the stopping rule does not allow it",
        at: Place(file: "protocol.yaml"),
        notes: [
          "\(stop.found) relevant records found among \(stop.steps.count) of \(stop.records)"
        ],
        help: "screen on, or take ‘stopped’ out; the unread records count as undecided"
      )
    ]
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
