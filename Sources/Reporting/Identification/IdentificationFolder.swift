import Formats
import ReviewModel

/// The artefacts of `1-identification`.
struct IdentificationFolder {
  let input: ReportingInput
  let index: ReviewIndex

  var artefacts: [Artefact] {
    let folder = StageName.identification.folder
    let identified = input.identified
    return [
      Artefact(
        path: "\(folder)/records.jsonl",
        text: JSONLinesWriter.text(identified.records)
      ),
      Artefact(
        path: "\(folder)/diagnostics.jsonl",
        lines: DiagnosticLines(diagnostics: input.diagnostics).lines
      ),
      Artefact(path: "\(folder)/sources.csv", table: SourcesTable(identified: identified).table),
      Artefact(path: "\(folder)/unread.csv", table: UnreadTable(unread: identified.unread).table),
      Artefact(path: "\(folder)/search-log.csv", table: SearchLog(unique: input.unique).table),
    ]
  }
}
