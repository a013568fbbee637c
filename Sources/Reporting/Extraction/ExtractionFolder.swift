import Formats
import ReviewModel

/// The artefacts of `5-extraction`.
struct ExtractionFolder {
  let input: ReportingInput
  let index: ReviewIndex

  var artefacts: [Artefact] {
    let folder = StageName.extraction.folder
    let coded = input.coded
    return [
      Artefact(
        path: "\(folder)/excerpts.jsonl",
        lines: ExcerptLines(excerpts: coded.excerpts, index: index).lines
      ),
      Artefact(
        path: "\(folder)/codings.csv",
        table: CodingsTable(excerpts: coded.excerpts, index: index).table
      ),
      Artefact(
        path: "\(folder)/characteristics.csv",
        table: CharacteristicsTable(characteristics: coded.characteristics, index: index).table
      ),
    ]
  }
}
