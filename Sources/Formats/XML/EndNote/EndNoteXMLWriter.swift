package import ReviewModel

/// Writes records as EndNote's XML.
///
/// What EndNote has no field for follows as `synth:key=value` in `research-notes`, found by reading
/// back what was written.
package enum EndNoteXMLWriter {
  /// What stands before the first record.
  package static let opening = #"<?xml version="1.0" encoding="UTF-8" ?><xml><records>"# + "\n"

  /// What stands after the last record.
  package static let closing = "</records></xml>\n"

  package static func text(_ records: some Sequence<Record>) -> String {
    var bytes = Array(opening.utf8)
    for record in records { append(record, to: &bytes) }
    bytes.append(contentsOf: closing.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends one record, between `opening` and `closing`.
  package static func append(_ record: Record, to bytes: inout [UInt8]) {
    let body = EndNoteXMLBody(record)
    var notes: [RecordKey] = []
    // A note can change what another says, such as a list that was empty; two rounds settle that.
    for _ in 0..<2 {
      let written = body.written(notes: notes.map { SynthMarks.note($0, of: record) })
      let missing = differences(written, record)
      if missing.isEmpty {
        bytes.append(contentsOf: written)
        return
      }
      notes += missing.filter { !notes.contains($0) }
    }
    bytes.append(contentsOf: body.written(notes: notes.map { SynthMarks.note($0, of: record) }))
  }

  /// The keys under which what was written, once read, says something else than a record.
  private static func differences(_ written: [UInt8], _ record: Record) -> [RecordKey] {
    let file = Array(opening.utf8) + written + Array(closing.utf8)
    var other: Record?
    try? EndNoteXMLReader().read(SourceFile(name: record.origin.file, bytes: file)) { event in
      if case .record(let back) = event { other = back }
    }
    // A record of nothing but its type is no record to a reader, and cannot be written.
    guard var other else { return RecordKey.content.filter { $0.value(of: record) != nil } }
    RecordCompletion.complete(&other)
    return RecordKey.content.filter { $0.value(of: other) != $0.value(of: record) }
  }
}
