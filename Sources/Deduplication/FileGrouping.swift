package import ReviewModel

/// The groups of any records, without a review: what `synth dedupe FILE…` prints.
///
/// Of each record only the form in which it is compared is kept, so that files of any length can be
/// read record by record.
package struct FileGrouping: Sendable {
  private var forms: [RecordForm] = []
  private var words = FoldedText()

  package init() {}

  /// Takes the next record.
  package mutating func add(_ record: Record) { forms.append(RecordForm(record, by: &words)) }

  /// For each record, in the order given, the report it belongs to.
  ///
  /// Both the same record and versions of one work are merged unless told otherwise.
  package func groups(merging kinds: Set<Kinship> = [.same, .version]) -> [Report.ID] {
    let settings = DeduplicationSettings(merge: kinds)
    let judged = JudgedRecords(forms, decisions: [], merging: settings.kinds)
    return judged.distinct.formOfRecord.map { judged.report(Int($0)) }
  }

  package static func groups(
    of records: [Record],
    merging kinds: Set<Kinship> = [.same, .version]
  ) -> [Report.ID] {
    var grouping = FileGrouping()
    for record in records { grouping.add(record) }
    return grouping.groups(merging: kinds)
  }
}
