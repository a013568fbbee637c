package import ReviewModel

/// Groups the records of each report, links related reports, and says why.
package struct DeduplicationStage: Stage {
  package static let name = StageName.deduplication
  package static let version = 1

  private let settings: DeduplicationSettings

  package init(settings: DeduplicationSettings) {
    self.settings = settings
  }

  package func run(_ input: DeduplicationInput) async throws -> Milestone<UniqueRecords> {
    let records = input.identified.records
    let judged = JudgedRecords(records, decisions: input.duplicates, merging: settings.kinds)
    let corrections = SettledCorrections(input.corrections) { id in
      judged.distinct.indexOfID[id].map(judged.report)
    }
    let stated = StatedPair.all(in: judged.distinct)
    let shown = ShownPairs(judged, stated: stated)
    let output = UniqueRecords(
      identified: input.identified,
      groups: GroupAssembly(judged, records: records).groups(corrections: corrections),
      pairs: shown.pairs,
      uncertain: shown.uncertain,
      related: RelatedLinks(in: judged, stated: stated).links
    )
    return Milestone(output, diagnostics: judged.diagnostics + corrections.diagnostics)
  }
}
