import ReviewModel

/// The place of one judgement: a study, and an item of a tool.
struct AppraisalSlot: Sendable, Hashable {
  let study: Study.ID
  let tool: AppraisalTool
  let item: AppraisalTool.Item

  /// One judgement of what reviewers answered; nil where nobody answered.
  func judgement(
    of answers: [String: AppraisalDecision],
    required: Int
  ) -> AppraisalJudgement? {
    let decisions = answers.values.filter { !$0.answer.isEmpty }
      .sorted { $0.signature.reviewer < $1.signature.reviewer }
    guard let first = decisions.first else { return nil }
    if let last = decisions.first(where: \.signature.isAdjudication) {
      return judgement(last, by: decisions, .agreed, isDisputed: false)
    }
    let agree = decisions.allSatisfy { $0.answer == first.answer }
    let standing: Standing = agree && decisions.count >= required ? .agreed : .decided
    return judgement(first, by: decisions, standing, isDisputed: !agree)
  }

  private func judgement(
    _ decision: AppraisalDecision,
    by decisions: [AppraisalDecision],
    _ standing: Standing,
    isDisputed: Bool
  ) -> AppraisalJudgement {
    AppraisalJudgement(
      study: study,
      tool: tool.name,
      version: tool.version,
      item: item.number,
      answer: isDisputed ? "" : decision.answer,
      rationale: decision.rationale,
      quote: decision.quote,
      reviewers: decisions.map(\.signature.reviewer),
      standing: standing,
      isDisputed: isDisputed
    )
  }
}
