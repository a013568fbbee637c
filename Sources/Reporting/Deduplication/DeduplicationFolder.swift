import Formats
import ReviewModel

/// The artefacts of `2-deduplication`.
struct DeduplicationFolder {
  let input: ReportingInput
  let index: ReviewIndex

  var artefacts: [Artefact] {
    let folder = StageName.deduplication.folder
    let unique = input.unique
    return [
      Artefact(path: "\(folder)/unique.ris", text: RISWriter.text(unique.groups.map(\.merged))),
      Artefact(
        path: "\(folder)/merged.jsonl",
        lines: MergedLines(groups: unique.groups).lines
      ),
      Artefact(path: "\(folder)/groups.csv", table: GroupsTable(groups: unique.groups).table),
      Artefact(
        path: "\(folder)/removed.csv",
        table: RemovedTable(groups: unique.groups, index: index).table
      ),
      Artefact(path: "\(folder)/pairs.csv", table: PairsTable(pairs: unique.pairs).table),
      Artefact(
        path: "\(folder)/uncertain.csv",
        table: UncertainTable(pairs: unique.uncertain, index: index).table
      ),
      Artefact(
        path: "\(folder)/related.csv",
        table: RelatedTable(links: unique.related, index: index).table
      ),
      Artefact(
        path: "\(folder)/sources.csv",
        table: SourceHoldingsTable(
          overlap: index.overlap,
          unreadFiles: SourceCounts(identified: unique.identified).unreadFiles
        ).table
      ),
      Artefact(path: "\(folder)/overlap.csv", table: OverlapTable(overlap: index.overlap).table),
      Artefact(path: "\(folder)/overlap.svg", text: OverlapSVG(overlap: index.overlap).document),
    ]
  }
}
