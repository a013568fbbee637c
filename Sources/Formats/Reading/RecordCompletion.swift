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
    let texts = [record.title, record.abstract].compactMap(\.self) + record.keywords
    var seen = Set(record.registrations)
    for number in texts.flatMap(Registrations.found) where seen.insert(number).inserted {
      record.registrations.append(number)
    }
    record.sourceID = record.sourceID ?? record.pmid ?? record.doi
  }
}
