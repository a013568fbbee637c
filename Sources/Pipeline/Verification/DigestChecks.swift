import Formats

/// Whether every file is as `run.json` says.
enum DigestChecks {
  static func run(_ written: WrittenReview, _ tally: inout VerificationTally) {
    checkOutputs(written, &tally)
    checkCorpus(written, &tally)
    checkFullTexts(written, &tally)
  }

  /// The list of reports names the digest of each full text too, beside `run.json`.
  private static func checkFullTexts(_ written: WrittenReview, _ tally: inout VerificationTally) {
    guard let reports = written.table("4-eligibility/reports.csv") else { return }
    for row in reports.rows {
      let file = reports.cell("file", of: row)
      guard !file.isEmpty else { continue }
      let bytes = (try? FileAccess.read("\(written.corpus)/\(file)")) ?? []
      tally.check(
        SHA256.hex(bytes) == reports.cell("digest", of: row),
        file,
        "the bytes of the full text are not those that were assessed"
      )
    }
  }

  private static func checkOutputs(_ written: WrittenReview, _ tally: inout VerificationTally) {
    for output in written.run.outputs {
      guard let bytes = written.files[output.file] else {
        tally.fail(output.file, "the file is missing")
        continue
      }
      tally.check(
        SHA256.hex(bytes) == output.digest,
        output.file,
        "the bytes are not those that the run wrote"
      )
    }
    let listed = Set(written.run.outputs.map(\.file) + [RunRecord.file])
    for file in written.files.keys.sorted() where !listed.contains(file) {
      tally.fail(file, "no run wrote this file")
    }
    tally.looked(at: written.run.outputs.count, "artefacts")
  }

  private static func checkCorpus(_ written: WrittenReview, _ tally: inout VerificationTally) {
    for file in written.run.corpusFiles {
      guard let bytes = try? FileAccess.read("\(written.corpus)/\(file.file)") else {
        tally.fail(file.file, "the corpus file is missing or cannot be read")
        continue
      }
      tally.check(
        SHA256.hex(bytes) == file.digest,
        file.file,
        "the bytes of the corpus file are not those that the run read"
      )
    }
    tally.looked(at: written.run.corpusFiles.count, "corpus files")
  }
}
