import ReviewModel

/// Whether the texts of the merged views are those of the records they were read from.
enum MergedChecks {
  static func run(
    _ written: WrittenReview,
    records: [Record],
    _ tally: inout VerificationTally
  ) {
    let read = written.lines(MergedRow.file, as: MergedRow.self)
    for line in read.unreadable {
      tally.fail("\(MergedRow.file):\(line)", "the line cannot be read")
    }
    let byID = Dictionary(grouping: records, by: \.id.text)
    for row in read.lines {
      check("title", row.title, of: row, in: byID, \.title, &tally)
      check("abstract", row.abstract, of: row, in: byID, \.abstract, &tally)
    }
    tally.looked(at: read.lines.count, "merged views")
  }

  private static func check(
    _ field: String,
    _ text: String?,
    of row: MergedRow,
    in records: [String: [Record]],
    _ value: KeyPath<Record, String?>,
    _ tally: inout VerificationTally
  ) {
    guard let text else { return }
    let subject = "merged view \(row.group)"
    guard let provenance = row.provenance(of: field) else {
      tally.fail(subject, "does not say where its \(field) was read")
      return
    }
    guard !provenance.isCorrection else { return }
    let found = records[provenance.record]?.contains { $0[keyPath: value] == text } ?? false
    tally.check(found, subject, "its \(field) is not that of \(provenance.record)")
  }
}
