import Appraisal
import Deduplication
import Extraction
import Identification
import Reporting
package import ReviewModel
import Screening
import Synthesis

/// The road from search exports to a synthesis, and everything that was seen on it.
package struct ReviewPipeline: Sendable {
  package let review: ReviewFiles
  package let options: RunOptions

  package init(review: ReviewFiles, options: RunOptions) {
    self.review = review
    self.options = options
  }

  /// Walks the whole road.
  package func walk(
    progress: @escaping @Sendable (StageName) -> Void = { _ in }
  ) async throws -> WalkedRoad {
    let plan = review.plan
    var road = Road(review.diagnostics, until: options.until, progress: progress)

    let (screened, decisions, studies) = try await screen(&road)

    let included = try await road.walk(
      EligibilityStage(settings: .init(plan: plan.eligibility)),
      .init(
        screened: screened,
        decisions: decisions.screening,
        retrieval: decisions.retrieval,
        studies: studies
      )
    )

    let coded = try await road.walk(
      ExtractionStage(settings: .init(plan: plan.extraction)),
      .init(
        included: included,
        codebook: review.codebook,
        codings: decisions.codings,
        characteristics: decisions.characteristics
      )
    )

    let appraised = try await road.walk(
      AppraisalStage(settings: .init(plan: plan.appraisal)),
      .init(coded: coded, decisions: decisions.appraisal)
    )

    let tables = try await road.walk(
      SynthesisStage(
        settings: .init(plan: plan.synthesis, orderOfReasons: plan.eligibility.orderOfReasons)
      ),
      appraised
    )
    try checkSums(tables.flow, SourceOverlap(of: screened.unique))

    let artefacts = try await road.walk(
      ReportingStage(settings: plan.reporting),
      .init(
        plan: plan,
        tables: tables,
        diagnostics: road.diagnostics,
        run: facts,
        orphaned: decisions.orphaned
      )
    )

    return WalkedRoad(tables: tables, artefacts: artefacts, diagnostics: road.diagnostics)
  }

  /// Walks the first three stages: all that people need who screen.
  func screen(
    _ road: inout Road
  ) async throws -> (ScreenedRecords, Decisions, [EligibilityInput.NamedStudy]) {
    let plan = review.plan
    let identified = try await road.walk(
      IdentificationStage(settings: .init(jobs: options.jobs)),
      review.exports
    )

    let (decisions, studies) = anchor(in: identified, &road)
    let unique = try await road.walk(
      DeduplicationStage(settings: .init(merge: plan.deduplication.merge)),
      .init(
        identified: identified,
        duplicates: decisions.duplicates,
        corrections: decisions.corrections
      )
    )

    let screened = try await road.walk(
      ScreeningStage(
        settings: .init(plan: plan.screening, words: plan.words, review: review.location.name)
      ),
      .init(unique: unique, decisions: decisions.screening, audit: decisions.audit)
    )
    return (screened, decisions, studies)
  }

  /// Finds the records that people's decisions, and the protocol's named studies, are about.
  private func anchor(
    in identified: IdentifiedRecords,
    _ road: inout Road
  ) -> (Decisions, [EligibilityInput.NamedStudy]) {
    let anchors = RecordAnchors(identified)
    var reader = DecisionReader(
      anchors: anchors,
      criteria: review.plan.screening.criteria,
      codebook: review.codebook
    )
    reader.read(review.sheets)
    let (studies, problems) = NamedStudies.anchor(review.plan.eligibility.studies, anchors)
    let changed = ChangedCriteria.diagnostics(review.plan, reader.decisions)
    let unimported = UnimportedDecisions.notes(identified, review.sheets)
    road.note(reader.diagnostics + problems + changed + unimported)
    return (reader.decisions, studies)
  }

  private func checkSums(
    _ flow: FlowDiagram,
    _ overlap: SourceOverlap
  ) throws(PipelineFailure) {
    let violations = FlowIdentities.violations(of: flow) + overlap.violations(against: flow)
    guard violations.isEmpty else {
      throw PipelineFailure(
        .ourBug,
        "the boxes of the flow diagram, or the counts by source, do not add up: "
          + violations.joined(separator: "; "),
        help: "please report this; nothing was written"
      )
    }
  }

  private var facts: RunFacts {
    RunFacts(
      programVersion: Program.version,
      stageVersions: Program.stageVersions,
      identityVersion: Program.identityVersion,
      corpus: review.location.givenCorpus,
      pipeline: review.location.name,
      overrides: options.overrides,
      asOf: options.asOf,
      titleAbstractCriteria: CriteriaDigest.of(review.plan, at: .titleAbstract),
      fullTextCriteria: CriteriaDigest.of(review.plan, at: .fullText)
    )
  }
}
