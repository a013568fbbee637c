package import ReviewModel

/// A random sample of what rules or a model excluded, what people say of it, and what follows.
///
/// The bound is exact, for sampling without replacement, and valid only if the people are right and
/// decided without looking at more than the others were decided on. Two who disagree, and a record
/// that is unclear, count as missed: either would have been read in full.
package struct ScreeningAudit: Sendable, Hashable {
  package let plan: AuditPlan
  package let frame: AuditFrame
  /// The records drawn, in random order, with what people say of each.
  package let drawn: [AuditedRecord]

  /// Draws the sample and looks up the decisions on it.
  ///
  /// `decisions` are those of the audit, in the order of their files; the last of each person
  /// counts, and an adjudication before all.
  package init(
    of screened: ScreenedRecords,
    review: String,
    decisions: [ScreeningDecision],
    plan: AuditPlan
  ) {
    self.plan = plan
    frame = AuditFrame(screened)
    let numbers = PermanentNumbers(review: review, purpose: "audit", seed: plan.seed)
    let said = DecisionsByReport(decisions, in: screened.unique)
    let ordered = frame.records
      .map { (number: numbers.number(of: $0.id.text), record: $0) }
      .sorted { ($0.number, $0.record.id) < ($1.number, $1.record.id) }
    drawn = ordered.prefix(max(0, plan.sample)).map { _, record in
      AuditedRecord(record: record, decisions: said[record.id])
    }
  }

  /// Records of the sample that await a decision.
  package var awaiting: [AuditedRecord] { drawn.filter { $0.finding == nil } }

  /// Records of the sample that should not have been excluded, or may not.
  package var missed: [AuditedRecord] { drawn.filter { $0.finding == .missed } }

  /// The sample with its count; nil until every record of it is decided.
  package var sample: FiniteSample? {
    guard awaiting.isEmpty else { return nil }
    return FiniteSample(
      population: frame.records.count,
      drawn: drawn.count,
      relevant: missed.count
    )
  }

  /// The most relevant records among all that were excluded so.
  package var mostMissed: Int? {
    sample?.mostRelevant(confidence: plan.confidence)
  }

  /// The least share of the relevant records that people have sent on to full text.
  ///
  /// Of those decided: records without a verdict are in neither number. Nil where nothing is known
  /// to be relevant.
  package var leastRecall: Double? {
    guard let mostMissed, frame.includedByPeople > 0 else { return nil }
    return Double(frame.includedByPeople) / Double(frame.includedByPeople + mostMissed)
  }

  /// How it stands.
  var outcome: AuditedExclusions {
    AuditedExclusions(
      plan: plan,
      population: frame.records.count,
      drawn: drawn.map(\.record.id),
      awaiting: awaiting.map(\.record.id),
      missed: missed.map(\.record.id),
      mostMissed: mostMissed,
      leastRecall: leastRecall
    )
  }
}
