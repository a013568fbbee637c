package import ReviewModel

/// Writes records as RIS.
///
/// A record that was read from RIS keeps its tags and values in their order, as long as they still
/// say what the record says. Any other is written from its normalised values. What RIS has no field
/// for follows as `N1  - synth:key=value`, found by reading back what was written.
package enum RISWriter {
  package static func text(_ records: some Sequence<Record>) -> String {
    var bytes: [UInt8] = []
    for record in records {
      for field in fields(record) { write(field, to: &bytes) }
      bytes.append(contentsOf: "ER  - \n\n".utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The tags and values that say what a record says.
  static func fields(_ record: Record) -> [RawField] {
    let own = record.fields
    if own.first?.tag == "TY", own.allSatisfy({ isTag($0.tag) }), differences(own, record).isEmpty {
      return own
    }
    let normalised = RISFields.fields(of: record)
    return normalised
      + differences(normalised, record).map { RawField("N1", SynthMarks.note($0, of: record)) }
  }

  /// The keys under which fields, when they are read, say something else than a record.
  private static func differences(_ fields: [RawField], _ record: Record) -> [RecordKey] {
    var other = RISInterpretation(fields).record(origin: record.origin)
    RecordCompletion.complete(&other)
    return RecordKey.content.filter { $0.value(of: other) != $0.value(of: record) }
  }

  private static func isTag(_ tag: String) -> Bool {
    RISTags.known.contains(tag)
      || tag.utf8.count == 2 && tag.utf8.allSatisfy { ASCII.isUpper($0) || ASCII.isDigit($0) }
  }

  private static func write(_ field: RawField, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\(field.tag)  - ".utf8)
    bytes.append(contentsOf: field.value.utf8.map { $0 == 0x0D ? 0x0A : $0 })
    bytes.append(0x0A)
  }
}
