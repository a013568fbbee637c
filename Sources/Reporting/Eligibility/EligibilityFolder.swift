import Formats
import ReviewModel

/// The artefacts of `4-eligibility`.
struct EligibilityFolder {
  let input: ReportingInput
  let index: ReviewIndex

  var artefacts: [Artefact] {
    let folder = StageName.eligibility.folder
    let included = input.included
    let judged = included.reports.map(JudgedRecord.init)
    let wanted = included.reports.filter { $0.retrieval == .awaiting }.map(\.record)
    return [
      Artefact(path: "\(folder)/wanted.ris", text: RISWriter.text(wanted)),
      Artefact(
        path: "\(folder)/excluded.ris",
        text: RISWriter.text(ExclusionNotes.records(judged, at: .fullText, index))
      ),
      Artefact(
        path: "\(folder)/reports.csv",
        table: ReportsTable(reports: included.reports, index: index).table
      ),
      Artefact(
        path: "\(folder)/excluded.csv",
        table: ExcludedTable(reports: included.reports, index: index).table
      ),
      Artefact(
        path: "\(folder)/studies.csv",
        table: StudiesTable(studies: included.studies, index: index).table
      ),
      Artefact(path: "\(folder)/decisions.csv", table: DecisionsTable(judged: judged).table),
      Artefact(
        path: "\(folder)/matrix.csv",
        table: MatrixTable(judged: judged, index: index).table
      ),
    ]
  }
}
