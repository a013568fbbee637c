package import ReviewModel

/// Fills in what follows from a record's own values, in the same way for all formats.
package enum RecordCompletion {
  /// Completes a record that a reader has made.
  ///
  /// Whether the abstract is whole, which registrations title, abstract and keywords name, and the
  /// export's own identifier where only PMID or DOI can be it.
  package static func complete(_ record: inout Record) {
    if record.abstract == nil {
      record.abstractStatus = .missing
    } else if record.abstractStatus == .missing {
      record.abstractStatus = AbstractText.status(of: record.abstract)
    }
    if let title = record.title { add(Registrations.found(in: title), to: &record) }
    if let abstract = record.abstract { add(Registrations.found(in: abstract), to: &record) }
    for keyword in record.keywords { add(Registrations.found(in: keyword), to: &record) }
    if record.sourceID == nil { record.sourceID = record.pmid ?? record.doi }
  }

  private static func add(_ numbers: [String], to record: inout Record) {
    guard !numbers.isEmpty else { return }
    let known = Set(record.registrations)
    record.registrations += numbers.filter { !known.contains($0) }
  }
}
