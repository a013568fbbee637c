import Formats
import ReviewModel

/// Every check of an output, and what came of it; no stage is run.
package struct Verification: Sendable {
  package let failures: [VerificationFailure]
  /// How many things were looked at, by what they are.
  package let checked: [(what: String, count: Int)]

  package var holds: Bool { failures.isEmpty }

  package static func of(_ written: WrittenReview) -> Verification {
    var tally = VerificationTally()
    let records = RecordChecks.run(written, &tally)
    DigestChecks.run(written, &tally)
    PairChecks.run(written, records: records, &tally)
    MergedChecks.run(written, records: records, &tally)
    let texts = WrittenTexts(written, records: records)
    let excerpts = ExcerptChecks.run(written, texts, &tally)
    let cells = CellChecks.run(written, excerpts: excerpts, records: records, texts, &tally)
    FlowChecks.run(written, records: records, cells, &tally)
    OverlapChecks.run(written, records: records, &tally)
    PageChecks.run(written, cells, &tally)
    return Verification(failures: tally.failures, checked: tally.checked)
  }

  /// One line for each failure, then what was looked at.
  package var text: String {
    let lines = failures.map { "\($0.subject): \($0.message)" }
    let looked = checked.map { "\($0.count) \($0.what)" }.joined(separator: ", ")
    let verdict = holds ? "everything holds" : "\(failures.count) do not hold"
    return (lines + ["checked \(looked): \(verdict)"]).joined(separator: "\n") + "\n"
  }

  package var json: String {
    let value = JSONValue.object([
      "holds": .bool(holds),
      "failures": .array(
        failures.map {
          .object(["subject": .string($0.subject), "message": .string($0.message)])
        }
      ),
      "checked": .array(
        checked.map { .object(["what": .string($0.what), "count": .int($0.count)]) }
      ),
    ])
    return value.compact + "\n"
  }
}
