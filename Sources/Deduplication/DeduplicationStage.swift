package import ReviewModel

/// Groups the records of each report, links related reports, and says why.
package struct DeduplicationStage: Stage {
  package static let name = StageName.deduplication
  package static let version = 4

  private let settings: DeduplicationSettings

  package init(settings: DeduplicationSettings) {
    self.settings = settings
  }

  package func run(_ input: DeduplicationInput) async throws -> Milestone<UniqueRecords> {
    let records = input.identified.records
    let judged = JudgedRecords(
      RecordForm.forms(of: records),
      decisions: input.duplicates,
      merging: settings.kinds
    )
    let corrections = SettledCorrections(input.corrections) { id in
      judged.distinct.index(of: id).map(judged.report)
    }
    let stated = StatedPair.all(in: judged.distinct, of: records)
    let shown = ShownPairs(judged, stated: stated, records: records)
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
