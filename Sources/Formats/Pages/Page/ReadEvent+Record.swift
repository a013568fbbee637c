import ReviewModel

extension ReadEvent {
  /// The record, or, where it has not a single value, a report of that.
  ///
  /// Where keys are given by people, as in bibliographies, a key alone names a record.
  static func record(orEmpty record: Record, isNamedByKey: Bool = false) -> ReadEvent {
    let hasValue =
      record.title != nil || !record.authors.isEmpty || record.abstract != nil || record.doi != nil
      || record.pmid != nil || record.pmcid != nil || record.container != nil
      || !record.url.isEmpty || isNamedByKey && record.sourceID != nil
    if hasValue { return .record(record) }
    return .diagnostic(
      Diagnostic(
        .warning,
        rule: "empty-record",
        "there is no title, author or identifier here, and so no record",
        at: record.origin.place,
        notes: record.fields.prefix(3).map { "it holds '\($0.tag)': \($0.value.prefix(60))" },
        help: "export the record again, or ignore this if there is nothing"
      )
    )
  }
}
