import Formats
import ReviewModel

/// The artefacts of `7-synthesis`: one CSV for each table, and what every cell rests on.
struct SynthesisFolder {
  let input: ReportingInput
  let index: ReviewIndex

  var artefacts: [Artefact] {
    let folder = StageName.synthesis.folder
    let tables = input.tables.tables
    let files = tables.map { table in
      Artefact(
        path: "\(folder)/\(TableFileName.name(of: table))",
        table: TableFile(table: table).csv
      )
    }
    let cells = Artefact(path: "\(folder)/cells.jsonl", lines: CellLines(tables: tables).lines)
    return files + [cells]
  }
}
