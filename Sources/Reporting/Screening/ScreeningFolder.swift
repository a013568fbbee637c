import Formats
import ReviewModel

/// The artefacts of `3-screening`.
struct ScreeningFolder {
  let input: ReportingInput
  let index: ReviewIndex

  var artefacts: [Artefact] {
    let folder = StageName.screening.folder
    let judged = input.screened.records.map(JudgedRecord.init)
    return [
      Artefact(
        path: "\(folder)/excluded.ris",
        text: RISWriter.text(ExclusionNotes.records(judged, at: .titleAbstract, index))
      ),
      Artefact(path: "\(folder)/decisions.csv", table: DecisionsTable(judged: judged).table),
      Artefact(
        path: "\(folder)/matrix.csv",
        table: MatrixTable(judged: judged, index: index).table
      ),
      Artefact(
        path: "\(folder)/undecided.csv",
        table: UndecidedTable(screened: input.screened).table
      ),
    ] + stopping(in: folder)
  }

  private func stopping(in folder: String) -> [Artefact] {
    guard let stop = input.screened.stop else { return [] }
    return [Artefact(path: "\(folder)/stopping.csv", table: StoppingTable(stop: stop).table)]
  }
}
