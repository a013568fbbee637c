package import ReviewModel

/// Writes records as RIS.
///
/// A record that was read from RIS keeps its tags and values in their order, as long as they still
/// say what the record says. Any other is written from its normalised values. What RIS has no field
/// for follows as `N1  - synth:key=value`, found by reading back what was written.
package enum RISWriter {
  package static func text(_ records: some Sequence<Record>) -> String {
    text(records.lazy.map { ($0, nil) })
  }

  /// Records with a note to each, for people who read them in a reference manager.
  package static func text(
    _ noted: some Sequence<(record: Record, note: String?)>
  ) -> String {
    var bytes: [UInt8] = []
    for (record, note) in noted {
      for field in fields(record) { write(field, to: &bytes) }
      if let note { write(RawField("N1", note), to: &bytes) }
      bytes.append(contentsOf: "ER  - \n\n".utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The tags and values that say what a record says.
  static func fields(_ record: Record) -> [RawField] {
    let own =
      (record.fields.first?.tag == "TY" ? [] : [RawField("TY", "GEN")]) + Array(record.fields)
    if own.count > 1, own.allSatisfy({ isTag($0.tag) }), differences(own, record).isEmpty {
      return own
    }
    let normalised = RISFields.fields(of: record)
    let others = differences(normalised, record)
    // A record of nothing but its type would not be read as one.
    let notes = normalised.count == 1 && others.isEmpty ? [.type] : others
    return normalised + notes.map { RawField("N1", SynthMarks.note($0, of: record)) }
  }

  /// The keys under which fields, once written and read, say something else than a record.
  private static func differences(_ fields: [RawField], _ record: Record) -> [RecordKey] {
    var bytes: [UInt8] = []
    for field in fields { write(field, to: &bytes) }
    var other = Record(origin: record.origin)
    try? RISScanner.scan(DecodedText(bytes: FileBytes(bytes), encoding: .utf8)) { piece in
      if case .record(let raw, _) = piece {
        other = RISInterpretation(raw).record(origin: record.origin)
      }
    }
    RecordCompletion.complete(&other)
    return RecordKey.content.filter { $0.value(of: other) != $0.value(of: record) }
  }

  private static func isTag(_ tag: String) -> Bool {
    RISTags.known.contains(FieldTag(text: tag))
      || tag.utf8.count == 2 && tag.utf8.allSatisfy { ASCII.isUpper($0) || ASCII.isDigit($0) }
  }

  private static func write(_ field: RawField, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\(field.tag)  - ".utf8)
    let lines = field.value.utf8.split(omittingEmptySubsequences: false) {
      $0 == 0x0A || $0 == 0x0D
    }
    let tag = FieldTag(text: field.tag)
    let keepsLines = RISTags.freeText.contains(tag) || RISTags.lists.contains(tag)
    for (index, raw) in lines.enumerated() {
      let line = index == 0 ? Array(raw) : RISContinuation.written(Array(raw))
      let isRisky = line.count > raw.count
      if index > 0 { bytes.append(isRisky && !keepsLines ? 0x20 : 0x0A) }
      bytes.append(contentsOf: line)
    }
    bytes.append(0x0A)
  }
}
