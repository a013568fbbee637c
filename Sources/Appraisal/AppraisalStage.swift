package import ReviewModel

/// Gathers people's judgements of the included studies, item by item; it never judges itself.
package struct AppraisalStage: Stage {
  package static let name = StageName.appraisal
  package static let version = 1

  private let settings: AppraisalSettings

  package init(settings: AppraisalSettings) {
    self.settings = settings
  }

  package func run(_ input: AppraisalInput) async throws -> Milestone<AppraisedStudies> {
    let tools = settings.plan.tools.compactMap(AppraisalTool.named)
    let references = StudyReferences(input.coded.included)
    var diagnostics: [Diagnostic] = []
    var elsewhere: [AppraisalDecision] = []
    var answers: [AppraisalSlot: [String: AppraisalDecision]] = [:]
    for decision in input.decisions {
      guard let study = references.study(of: decision) else {
        elsewhere.append(decision)
        continue
      }
      guard let tool = tools.first(where: { $0.isCalled(decision.tool) }),
        let item = tool.items.first(where: { $0.number == decision.item })
      else {
        diagnostics.append(.unknownItem(decision, tools: tools))
        continue
      }
      let slot = AppraisalSlot(study: study, tool: tool, item: item)
      answers[slot, default: [:]][decision.signature.reviewer] = decision
    }
    let reconciled = tools.flatMap { tool in
      input.coded.included.studies.flatMap { study in
        tool.items.compactMap { item in
          let slot = AppraisalSlot(study: study.id, tool: tool, item: item)
          return answers[slot].flatMap { slot.judgement(of: $0, required: settings.plan.reviewers) }
        }
      }
    }
    if let first = elsewhere.first { diagnostics.append(.notIncluded(elsewhere, first: first)) }
    return Milestone(
      AppraisedStudies(coded: input.coded, tools: tools, judgements: reconciled),
      diagnostics: diagnostics
    )
  }
}

extension Diagnostic {
  /// One for all judgements of studies that are not included.
  fileprivate static func notIncluded(
    _ decisions: [AppraisalDecision],
    first: AppraisalDecision
  ) -> Diagnostic {
    let studies = Set(decisions.map(\.study)).sorted()
    return Diagnostic(
      .warning,
      rule: "appraisal-of-other-study",
      decisions.count == 1
        ? "a judgement is of a study that is not included"
        : "\(decisions.count) judgements are of studies that are not included",
      at: first.signature.place,
      notes: ["for example \(studies.prefix(5).joined(separator: ", "))"],
      help: "they are kept, and count as soon as the study is included"
    )
  }

  fileprivate static func unknownItem(
    _ decision: AppraisalDecision,
    tools: [AppraisalTool]
  ) -> Diagnostic {
    Diagnostic(
      .error,
      rule: "unknown-appraisal-item",
      "no item ‘\(decision.item)’ in tool ‘\(decision.tool)’",
      at: decision.signature.place,
      help: "the protocol names \(tools.map(\.name).joined(separator: ", ")); "
        + "items are numbered as in to-decide/appraisal.csv"
    )
  }
}
