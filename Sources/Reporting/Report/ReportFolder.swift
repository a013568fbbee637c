import ReviewModel

/// The artefacts of `8-report`.
struct ReportFolder {
  let input: ReportingInput
  let index: ReviewIndex

  var artefacts: [Artefact] { [] }
}
