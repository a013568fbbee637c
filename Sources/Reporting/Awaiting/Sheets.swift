import ReviewModel

/// All sheets, in the order of the road.
struct Sheets {
  let input: ReportingInput
  let index: ReviewIndex

  var all: [Sheet] {
    [
      Sheet(
        name: "deduplication",
        question: "Are these two records of the same report?",
        table: DeduplicationSheet(pairs: input.unique.uncertain, index: index).table
      ),
      Sheet(
        name: "title-abstract",
        question: "Does the record belong to the review, judged by title and abstract?",
        table: ScreeningSheet(
          records: undecidedRecords,
          criteriaDigest: input.run.titleAbstractCriteria ?? ""
        ).table
      ),
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

  private var undecidedRecords: [SheetRecord] {
    input.screened.waiting.filter { $0.outcome != .undecided(.unread) }
      .map { SheetRecord(id: $0.id, citation: $0.record.citation) }
  }

  private var undecidedReports: [SheetRecord] {
    input.included.reports.compactMap { report in
      guard case .undecided = report.outcome else { return nil }
      return SheetRecord(id: report.id, citation: report.record.citation)
    }
  }
}
