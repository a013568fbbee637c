import ReviewModel

/// One line of the audit trail.
struct AuditStep {
  let record: Record.ID
  let stage: StageName
  let action: String
  let ruleOrPerson: String
  var standing: Standing?
  var decided = ""
  var origin: Origin?
  var evidence: [CellEvidence] = []

  var cells: [CellDraft] {
    [
      .text(record.text, [.record(record)]), .text(stage.rawValue), .text(action, evidence),
      .text(ruleOrPerson), .text(standing?.rawValue), .text(decided),
      .text(origin.map { "\($0.file):\($0.line)" }), .text(origin?.digest),
    ]
  }

  /// Where each occurrence was read, and why it was merged.
  static func deduplication(_ group: DuplicateGroup) -> [AuditStep] {
    let read = group.members.map { member in
      AuditStep(
        record: member.id,
        stage: .identification,
        action: "identified",
        ruleOrPerson: member.origin.source,
        origin: member.origin
      )
    }
    let removed = group.removed.map { removal in
      AuditStep(
        record: removal.record,
        stage: .deduplication,
        action: "merged into \(removal.into)",
        ruleOrPerson: removal.rule,
        origin: removal.origin
      )
    }
    return read + removed
  }

  /// What rules proposed, what people decided, and the verdict on title and abstract.
  static func screening(_ record: ScreenedRecord) -> [AuditStep] {
    let proposed = proposal(record.proposal, of: record.record.id, .screening)
    let decided = record.decisions.map { decision($0, .screening) }
    let (action, standing) =
      switch record.outcome {
      case .removedByAutomation(let criterion):
        ("removed by criterion \(criterion)", nil as Standing?)
      case .excluded(let reasons, let standing):
        ("excluded" + inBrackets(reasons), standing)
      case .undecided(let reason): ("undecided: \(reason.rawValue)", nil)
      case .sought(let standing): ("sought for retrieval", standing)
      }
    let verdict = AuditStep(
      record: record.record.id,
      stage: .screening,
      action: action,
      ruleOrPerson: "verdict",
      standing: standing
    )
    return [proposed] + decided + [verdict]
  }

  /// Retrieval, proposals, decisions and the verdict on a report.
  static func eligibility(_ report: AssessedReport) -> [AuditStep] {
    let retrieval =
      switch report.retrieval {
      case .awaiting: "text awaited"
      case .notRetrieved(let reason): "not retrieved: \(reason)"
      case .fullText(let file): "full text \(file)"
      case .readElsewhere: "full text read by people, not in the corpus"
      case .abstract: "assessed on the abstract"
      }
    let first = AuditStep(
      record: report.record.id,
      stage: .eligibility,
      action: retrieval,
      ruleOrPerson: "retrieval"
    )
    let proposed = report.proposal.map { [proposal($0, of: report.record.id, .eligibility)] } ?? []
    let decided = report.decisions.map { decision($0, .eligibility) }
    let verdict = report.outcome.map { outcome in
      let (action, standing) = words(for: outcome)
      return AuditStep(
        record: report.record.id,
        stage: .eligibility,
        action: action,
        ruleOrPerson: "verdict",
        standing: standing
      )
    }
    return [first] + proposed + decided + [verdict].compactMap(\.self)
  }

  private static func words(for outcome: EligibilityOutcome) -> (String, Standing?) {
    switch outcome {
    case .excluded(let reasons, let standing): ("excluded" + inBrackets(reasons), standing)
    case .undecided(let reason): ("undecided: \(reason.rawValue)", nil)
    case .included(let standing): ("included", standing)
    }
  }

  /// What people did with an excerpt; nil for candidates that nobody has looked at.
  static func coding(_ excerpt: Excerpt) -> AuditStep? {
    guard excerpt.state != .candidate else { return nil }
    return AuditStep(
      record: excerpt.record,
      stage: .extraction,
      action:
        "\(excerpt.state.rawValue) \(excerpt.code) at \(excerpt.span.start)–\(excerpt.span.end)",
      ruleOrPerson: excerpt.coders.joined(separator: "; "),
      standing: excerpt.standing,
      evidence: [.excerpt(excerpt.id)]
    )
  }

  private static func proposal(
    _ proposal: Proposal,
    of record: Record.ID,
    _ stage: StageName
  ) -> AuditStep {
    AuditStep(
      record: record,
      stage: stage,
      action: "proposed: \(proposal.verdict.rawValue)",
      ruleOrPerson: proposal.criteria.map(\.text).joined(separator: "; "),
      standing: .proposed
    )
  }

  private static func decision(_ decision: ScreeningDecision, _ stage: StageName) -> AuditStep {
    AuditStep(
      record: decision.record,
      stage: stage,
      action: "decided: \(decision.verdict.rawValue)" + inBrackets(decision.criteria),
      ruleOrPerson: decision.signature.reviewer,
      standing: .decided,
      decided: decision.signature.decided,
      evidence: [.decision(decision.signature.place)]
    )
  }

  private static func inBrackets(_ criteria: [Criterion.ID]) -> String {
    criteria.isEmpty ? "" : " (\(criteria.map(\.text).joined(separator: "; ")))"
  }
}
