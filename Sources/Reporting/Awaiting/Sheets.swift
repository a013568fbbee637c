import ReviewModel

/// All sheets, in the order of the road.
struct Sheets {
  let input: ReportingInput
  let index: ReviewIndex

  var all: [Sheet] { upToScreening + peoplesSheets + afterScreening }

  private var upToScreening: [Sheet] {
    [
      Sheet(
        name: "deduplication",
        question: "Are these two records of the same report?",
        table: DeduplicationSheet(pairs: input.unique.uncertain, index: index).table
      ),
      screening(
        "title-abstract",
        "Does the record belong to the review, judged by title and abstract?",
        undecidedRecords
      ),
    ]
  }

  /// For each person whom the protocol names, what is theirs to decide and not decided by them.
  private var peoplesSheets: [Sheet] {
    let people = Set(input.plan.screening.allocation?.people ?? []).sorted()
    return people.filter { !$0.contains("/") && !$0.hasPrefix(".") }.map { person in
      screening(
        "title-abstract/\(person)",
        "What is allotted to \(person): does the record belong to the review?",
        undecidedRecords.filter { isOpen($0, to: person) }
      )
    }
  }

  private var afterScreening: [Sheet] {
    audit + [
      Sheet(
        name: "retrieval",
        question: "Can the full text be had?",
        table: RetrievalSheet(reports: input.included.reports).table
      ),
      Sheet(
        name: "full-text",
        question: "Does the report belong to the review, and if not, why?",
        table: ScreeningSheet(
          records: undecidedReports,
          criteriaDigest: input.run.fullTextCriteria ?? ""
        ).table
      ),
      Sheet(
        name: "extraction",
        question: "Does the sentence say what the code says?",
        table: ExtractionSheet(excerpts: input.coded.excerpts).table
      ),
      Sheet(
        name: "characteristics",
        question: "What does the report say about the study?",
        table: CharacteristicsSheet(input: input).table
      ),
      Sheet(
        name: "appraisal",
        question: "How well was the study done, item by item?",
        table: AppraisalSheet(
          appraised: input.appraised,
          reviewers: input.plan.appraisal.reviewers
        ).table
      ),
      Sheet(
        name: "disagreements",
        question: "Which of the positions holds?",
        table: DisagreementsSheet(input: input, index: index).table
      ),
      Sheet(
        name: "orphaned",
        question: "Which record was meant? It is not in this corpus.",
        table: OrphanedSheet(orphaned: input.orphaned).table
      ),
    ]
  }

  /// The sample of an audit, where the protocol plans one.
  private var audit: [Sheet] {
    guard let audit = input.screened.audit else { return [] }
    return [
      screening(
        "audit",
        "Would you exclude the record? It was drawn from those that no person has read.",
        audit.awaiting.compactMap { screened[$0] }
      )
    ]
  }

  private func screening(_ name: String, _ question: String, _ records: [ScreenedRecord]) -> Sheet {
    Sheet(
      name: name,
      question: question,
      table: ScreeningSheet(
        records: records.map { SheetRecord(id: $0.id, $0.record) },
        criteriaDigest: input.run.titleAbstractCriteria ?? ""
      ).table
    )
  }

  private var screened: [Report.ID: ScreenedRecord] {
    Dictionary(input.screened.records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private var undecidedRecords: [ScreenedRecord] {
    input.screened.waiting.filter { $0.outcome != .undecided(.unread) }
  }

  private func isOpen(_ record: ScreenedRecord, to person: String) -> Bool {
    record.outcome == .undecided(.awaiting) && record.people.contains(person)
      && !record.decisions.contains { $0.signature.reviewer == person }
  }

  private var undecidedReports: [SheetRecord] {
    input.included.reports.compactMap { report in
      guard case .undecided = report.outcome else { return nil }
      return SheetRecord(id: report.id, report.record)
    }
  }
}
