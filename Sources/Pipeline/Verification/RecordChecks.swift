import Formats
import ReviewModel

/// Whether every record still stands in the bytes of the corpus that it names.
enum RecordChecks {
  /// The records of the output, checked against the corpus.
  static func run(_ written: WrittenReview, _ tally: inout VerificationTally) -> [Record] {
    let (records, unreadable) = WrittenRecords.read(written.bytes(WrittenRecords.file))
    for line in unreadable {
      tally.fail("\(WrittenRecords.file):\(line)", "the line cannot be read as a record")
    }
    let byFile = Dictionary(grouping: records, by: \.origin.file)
    for (name, records) in byFile.sorted(by: { $0.key < $1.key }) {
      check(records, of: name, in: written, &tally)
    }
    tally.looked(at: records.count, "records")
    return records
  }

  /// Reads a file anew, and compares what stands at each record's bytes.
  private static func check(
    _ records: [Record],
    of name: String,
    in written: WrittenReview,
    _ tally: inout VerificationTally
  ) {
    guard let bytes = try? FileAccess.read("\(written.corpus)/\(name)") else {
      tally.fail(name, "the corpus file is missing or cannot be read")
      return
    }
    let digest = SHA256.hex(bytes)
    let columns = TableMeaning.columns(written.run.corpusFiles.first { $0.file == name }?.columns)
    let source = SourceFile(name: name, bytes: FileBytes(bytes), columns: columns)
    let read = FileReading(source).records
    let byStart = Dictionary(read.map { ($0.origin.start, $0) }, uniquingKeysWith: { $1 })
    for record in records {
      let subject = "record \(record.id)"
      tally.check(record.origin.digest == digest, subject, "its file \(name) has another digest")
      guard let found = byStart[record.origin.start] else {
        tally.fail(subject, "no record begins at byte \(record.origin.start) of \(name)")
        continue
      }
      tally.check(
        found.content == record.content,
        subject,
        "what stands at line \(record.origin.line) of \(name) is not what the output says"
      )
    }
    tally.check(
      read.count == records.count,
      name,
      "holds \(read.count) records, and the output has \(records.count)"
    )
  }
}

extension Record {
  /// The record without what depends on where it was read.
  fileprivate var content: Record {
    var copy = self
    copy.origin = Origin(file: "", start: origin.start, end: origin.end, line: origin.line)
    return copy
  }
}
