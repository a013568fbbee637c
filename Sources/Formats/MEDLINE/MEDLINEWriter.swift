package import ReviewModel

/// Writes records in the display format of MEDLINE (nbib).
///
/// A record that was read from MEDLINE keeps its tags and values in their order, as long as they still
/// say what the record says. Any other is written from its normalised values. What the format has no
/// field for follows as `GN  - synth:key=value`, found by reading back what was written.
package enum MEDLINEWriter {
  package static func text(_ records: some Sequence<Record>) -> String {
    var bytes: [UInt8] = []
    for record in records {
      if !bytes.isEmpty { bytes.append(0x0A) }
      write(record, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ record: Record, to bytes: inout [UInt8]) {
    if let first = record.fields.first?.tag, MEDLINEFields.openings.contains(first) {
      let own = written(record.fields, wrapped: false)
      if differences(own, record).isEmpty { return bytes.append(contentsOf: own) }
    }
    var fields = MEDLINEFields.fields(of: record)
    let others = differences(written(fields, wrapped: true), record)
    fields += others.map { RawField("GN", SynthMarks.note($0, of: record)) }
    bytes.append(contentsOf: written(fields, wrapped: true))
  }

  /// The keys under which what was written, once read, says something else than a record.
  private static func differences(_ bytes: [UInt8], _ record: Record) -> [RecordKey] {
    var other = Record(origin: record.origin)
    try? MEDLINEReader().read(SourceFile(name: record.origin.file, bytes: bytes)) { event in
      if case .record(let read) = event { other = read }
    }
    RecordCompletion.complete(&other)
    return RecordKey.content.filter { $0.value(of: other) != $0.value(of: record) }
  }

  private static func written(_ fields: some Sequence<RawField>, wrapped: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for field in fields {
      bytes.append(contentsOf: field.tag.utf8)
      for _ in field.tag.utf8.count..<max(4, field.tag.utf8.count) { bytes.append(0x20) }
      bytes.append(contentsOf: "- ".utf8)
      var isFirst = true
      for line in field.value.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
        if !isFirst { bytes.append(contentsOf: indent) }
        isFirst = false
        if wrapped { wrap(line, to: &bytes) } else { bytes.append(contentsOf: line) }
      }
      bytes.append(0x0A)
    }
    return bytes
  }

  /// The line end and the six blanks before more of a value.
  private static let indent = Array("\n      ".utf8)

  /// Up to which PubMed writes on a line.
  private static let width = 82

  private static func wrap(_ line: Substring.UTF8View, to bytes: inout [UInt8]) {
    var column = 0
    for word in line.split(separator: 0x20, omittingEmptySubsequences: false) {
      if column > 0 {
        if column + word.count < width || word.isEmpty {
          bytes.append(0x20)
          column += 1
        } else {
          bytes.append(contentsOf: indent)
          column = 0
        }
      }
      bytes.append(contentsOf: word)
      column += word.count
    }
  }
}
