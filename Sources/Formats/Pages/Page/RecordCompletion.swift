import ReviewModel

/// What is done to every record before its reader hands it on.
enum RecordCompletion {
  /// Emits a record, and what it lacks; one without a single value is only reported.
  static func emit(_ record: Record, _ emit: (ReadEvent) throws -> Void) throws {
    var record = record
    complete(&record)
    guard hasValue(record) else {
      return try emit(.diagnostic(empty(record)))
    }
    if record.title == nil { try emit(.diagnostic(untitled(record))) }
    try emit(.record(record))
  }

  private static func complete(_ record: inout Record) {
    if record.abstractStatus != .partial {
      record.abstractStatus = AbstractText.status(of: record.abstract)
    }
    record.sourceID = record.sourceID ?? record.pmid ?? record.doi
    let text = [record.title, record.abstract].compactMap(\.self).joined(separator: "\n")
    for number in Registrations.found(in: text) where !record.registrations.contains(number) {
      record.registrations.append(number)
    }
  }

  private static func hasValue(_ record: Record) -> Bool {
    record.title != nil || !record.authors.isEmpty || record.abstract != nil || record.doi != nil
      || record.pmid != nil || record.container != nil || !record.url.isEmpty
  }

  private static func empty(_ record: Record) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: "empty-record",
      "an element without title, authors and identifiers is no record",
      at: record.origin.place,
      notes: record.fields.prefix(3).map { "it holds '\($0.tag)': \($0.value.prefix(60))" },
      help: "export the record again, or ignore this if there is nothing"
    )
  }

  private static func untitled(_ record: Record) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: "missing-title",
      "record has no title",
      at: record.origin.place,
      help: "add a title to the file, or exclude the record"
    )
  }
}
