package import ReviewModel

/// Stage 8: everything handed on so far becomes the files of an output, all but `run.json`.
package struct ReportingStage: Stage {
  package static let name = StageName.reporting
  package static let version = 1

  package init(settings: ReportingPlan) {}

  /// The artefacts in order of their paths.
  package func run(_ input: ReportingInput) async throws -> Milestone<[Artefact]> {
    let index = ReviewIndex(input.tables)
    var artefacts: [Artefact] = []
    artefacts += IdentificationFolder(input: input, index: index).artefacts
    artefacts += DeduplicationFolder(input: input, index: index).artefacts
    artefacts += ScreeningFolder(input: input, index: index).artefacts
    artefacts += EligibilityFolder(input: input, index: index).artefacts
    artefacts += ExtractionFolder(input: input, index: index).artefacts
    artefacts += AppraisalFolder(input: input, index: index).artefacts
    artefacts += SynthesisFolder(input: input, index: index).artefacts
    let sheets = Sheets(input: input, index: index).all
    artefacts += ReportFolder(input: input, index: index, sheets: sheets).artefacts
    artefacts += SheetsFolder(sheets: sheets).artefacts
    return Milestone(artefacts.sorted { $0.path < $1.path })
  }
}
