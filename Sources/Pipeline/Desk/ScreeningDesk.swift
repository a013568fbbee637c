import Formats
package import ReviewModel

/// The desk at which one person screens titles and abstracts: what to read next, and what was decided.
///
/// It walks the review as far as screening each time, so that what it shows is what a run would say.
/// What other people decided is not shown: decisions are made blind.
package struct ScreeningDesk: Sendable {
  package let reviewer: String
  package let diagnostics: [Diagnostic]
  private let location: ReviewLocation
  private let plan: ReviewProtocol
  private let screened: ScreenedRecords

  package static func open(
    _ location: ReviewLocation,
    for reviewer: String,
    jobs: Int
  ) async throws -> ScreeningDesk {
    let walked = try await ScreenedReview.walk(location, jobs: jobs)
    return ScreeningDesk(
      reviewer: reviewer,
      diagnostics: walked.diagnostics,
      location: location,
      plan: walked.review.plan,
      screened: walked.screened
    )
  }

  /// The records that this person should read next.
  package func next(_ count: Int) -> [ScreeningCard] {
    let open = screened.waiting.filter(isOpen)
    return open.prefix(max(0, count)).enumerated().map { place, record in
      ScreeningCard(
        place: place + 1,
        waiting: open.count,
        record: record,
        criteria: plan.screening.criteria.filter { $0.level == .titleAbstract }
      )
    }
  }

  /// What to say where nothing is to be read.
  package var silence: String {
    let people = plan.screening.allocation?.people ?? []
    guard !people.isEmpty, !people.contains(reviewer) else { return "nothing awaits \(reviewer)" }
    return
      "the protocol allots no record to \(reviewer); it names \(people.joined(separator: ", "))"
  }

  /// Whether it is this person's turn: further people cannot settle what two disagree on.
  private func isOpen(_ record: ScreenedRecord) -> Bool {
    record.outcome == .undecided(.awaiting)
      && (record.people.isEmpty || record.people.contains(reviewer))
      && !record.decisions.contains { $0.signature.reviewer == reviewer }
  }

  /// Writes a decision behind the others of this person, and says it in one sentence.
  ///
  /// The first of several criteria counts. The date is written as it is given.
  package func decide(
    _ reference: String,
    _ verdict: Verdict,
    criteria: [String],
    round: ScreeningDecision.Round,
    note: String,
    date: String,
    isDryRun: Bool = false
  ) throws(PipelineFailure) -> String {
    let record = try find(reference)
    try check(criteria)
    let before = record.decisions.first { $0.signature.reviewer == reviewer }
    let sentence = Self.sentence(verdict, record, before)
    if isDryRun { return sentence }
    let lock = try ReviewLock(in: location.scratch)
    defer { withExtendedLifetime(lock) {} }
    let file = try DecisionFile(
      pipeline: location.pipeline,
      kind: .titleAbstract,
      reviewer: reviewer
    )
    try file.append([
      [
        "record": record.id.text, "citation": record.record.citation, "verdict": verdict.rawValue,
        "criterion": criteria.joined(separator: "; "),
        "criteria": CriteriaDigest.of(plan, at: .titleAbstract), "round": round.rawValue,
        "decided": date, "note": note,
      ]
    ])
    return sentence
  }

  private static func sentence(
    _ verdict: Verdict,
    _ record: ScreenedRecord,
    _ before: ScreeningDecision?
  ) -> String {
    let change = before.map { ", where it was \($0.verdict.rawValue)" } ?? ""
    return "\(verdict.rawValue)\(change): \(record.record.citation)"
  }

  private func find(_ reference: String) throws(PipelineFailure) -> ScreenedRecord {
    if case .found(let id) = RecordAnchors(screened.unique.identified).anchor(reference),
      let group = screened.unique.groupOfRecord[id],
      let record = screened.records.first(where: { $0.id == group })
    {
      return record
    }
    throw PipelineFailure(
      .missingInput,
      "no record of this review is called ‘\(reference)’",
      help: "name an ID, a DOI or pmid:…, as `synth screen next` shows it; nothing was written"
    )
  }

  private func check(_ criteria: [String]) throws(PipelineFailure) {
    let known = plan.screening.criteria.map(\.id.text)
    for criterion in criteria where !known.contains(criterion) {
      throw PipelineFailure(
        .usage,
        "no criterion is called ‘\(criterion)’",
        help: (Suggestion.closest(to: criterion, among: known).map { "did you mean ‘\($0)’? " }
          ?? "")
          + "known: \(known.joined(separator: ", ")); nothing was written"
      )
    }
  }
}
