package import ReviewModel
package import ReviewText

/// The criteria of one level, ready to be asked of many records.
package struct CompiledCriteria: Sendable {
  private let entries: [(criterion: Criterion, condition: CompiledCondition?)]

  /// Compiles the criteria of a level; at full text, those of title and abstract are asked again.
  package init(
    _ criteria: [Criterion],
    at level: ScreeningLevel
  ) throws(TermSyntaxError) {
    var entries: [(criterion: Criterion, condition: CompiledCondition?)] = []
    for criterion in criteria where level == .fullText || criterion.level == level {
      var condition: CompiledCondition?
      if let when = criterion.when { condition = try CompiledCondition(when) }
      entries.append((criterion, condition))
    }
    self.entries = entries
  }

  /// What each criterion says of a record, in the order of the protocol.
  package func assess(_ text: ScreenedText) -> [CriterionAssessment] {
    entries.map { criterion, condition in
      let finding = condition?.assess(text) ?? .init(.unknown)
      return CriterionAssessment(
        criterion: criterion.id,
        truth: finding.truth,
        words: finding.words
      )
    }
  }

  /// Exclude when an exclude criterion is true; include when all include criteria are true and no
  /// exclude criterion is; else unclear.
  package func propose(from assessments: [CriterionAssessment]) -> Proposal {
    let judged = zip(entries.map(\.criterion), assessments)
    let against = judged.filter { $0.kind == .exclude && $1.truth == .yes }
    if !against.isEmpty {
      return Proposal(verdict: .exclude, criteria: against.map(\.0.id))
    }
    let inclusive = judged.filter { $0.0.kind == .include }
    let missing = inclusive.filter { $0.1.truth != .yes }
    guard missing.isEmpty, !inclusive.isEmpty else {
      return Proposal(verdict: .unclear, criteria: missing.map(\.0.id))
    }
    return Proposal(verdict: .include, criteria: inclusive.map(\.0.id))
  }

  /// The automatic criterion that removes a record, unless a person has decided on it.
  func automaticRemoval(
    _ assessments: [CriterionAssessment],
    unless decisions: [ScreeningDecision]
  ) -> Criterion.ID? {
    guard decisions.isEmpty else { return nil }
    return zip(entries.map(\.criterion), assessments).first { criterion, assessment in
      criterion.isAutomatic && criterion.kind == .exclude && assessment.truth == .yes
    }?.0.id
  }
}
