import ReviewModel

/// The artefact of `6-appraisal`.
struct AppraisalFolder {
  let input: ReportingInput
  let index: ReviewIndex

  var artefacts: [Artefact] {
    let table = AppraisalTable(appraised: input.appraised).table
    return [Artefact(path: "\(StageName.appraisal.folder)/appraisal.csv", table: table)]
  }
}
