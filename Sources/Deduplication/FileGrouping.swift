package import ReviewModel

/// The groups of any records, without a review: what `synth dedupe FILE…` prints.
package enum FileGrouping {
  /// For each record, in the order given, the report it belongs to.
  ///
  /// Both the same record and versions of one work are merged unless told otherwise.
  package static func groups(
    of records: [Record],
    merging kinds: Set<Kinship> = [.same, .version]
  ) -> [Report.ID] {
    let settings = DeduplicationSettings(merge: kinds)
    let judged = JudgedRecords(records, decisions: [], merging: settings.kinds)
    return judged.distinct.formOfRecord.map(judged.report)
  }
}
