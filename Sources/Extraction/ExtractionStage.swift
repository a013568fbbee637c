package import ReviewModel

/// Finds what the included reports say about the codes of the codebook, and what the studies are like.
///
/// What people coded stands; what the program found beside it is a candidate, or proposed.
package struct ExtractionStage: Stage {
  package static let name = StageName.extraction
  package static let version = 1

  private let coders: Int

  package init(settings: ExtractionSettings) {
    coders = settings.plan.coders
  }

  /// Codes every included report.
  ///
  /// - Throws: `CodebookError` where a term of the codebook cannot be read.
  package func run(_ input: ExtractionInput) async throws -> Milestone<CodedStudies> {
    let candidates = try CandidateFinder(input.codebook)
    let finder = CharacteristicsFinder(people: candidates.people)
    let decisions = DecisionsByReport(input)
    var diagnostics = decisions.diagnostics
    var excerpts: [Excerpt] = []
    var characteristics: [Characteristic] = []
    for report in input.included.reports where report.inclusion != nil {
      let text = RecordText(report.record, fullText: report.fullText)
      let isInContext = candidates.isInContext(text, keywords: report.record.keywords)
      let coded = CodingReconciliation(coders: coders).reconcile(
        isInContext ? candidates.candidates(in: text, of: report.id) : [],
        with: decisions.codings(of: report.id),
        in: text,
        of: report.id,
        rules: candidates
      )
      excerpts += coded.excerpts
      let entered = CharacteristicReconciliation(coders: coders).reconcile(
        finder.characteristics(of: text, report: report.id, type: report.record.type),
        with: decisions.characteristics(of: report.id),
        in: text,
        of: report.id
      )
      characteristics += entered.characteristics
      diagnostics += coded.diagnostics + entered.diagnostics
    }
    let output = CodedStudies(
      included: input.included,
      codebook: input.codebook,
      excerpts: excerpts.sorted(by: ExcerptOrder.precedes),
      characteristics: characteristics.sorted { ($0.report, $0.name) < ($1.report, $1.name) }
    )
    return Milestone(output, diagnostics: diagnostics)
  }
}
