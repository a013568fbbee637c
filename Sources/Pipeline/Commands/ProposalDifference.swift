import Formats
package import ReviewModel

/// What an edit of the criteria changes: the records for which two protocols propose different things.
package struct ProposalDifference: Sendable {
  /// How many records both were asked about.
  package let count: Int
  private let flips: [Flip]

  private struct Flip: Sendable {
    let record: Record
    let before: Proposal
    let after: Proposal
  }

  /// Applies the criteria for title and abstract of both protocols.
  package static func between(
    _ before: String,
    and after: String,
    for records: [Record]
  ) throws -> ProposalDifference {
    let old = try ScreeningProposals.of(records, pipeline: before).proposals
    let new = try ScreeningProposals.of(records, pipeline: after).proposals
    let flips = zip(records, zip(old, new)).map { Flip(record: $0, before: $1.0, after: $1.1) }
    return ProposalDifference(
      count: records.count,
      flips: flips.filter { $0.before.verdict != $0.after.verdict }
    )
  }

  /// The sentence that stands under the list.
  package var summary: String { "this edit flips \(flips.count) of \(count) records" }

  /// `record,source_id,citation,before,before_criteria,after,after_criteria`.
  package var csv: String {
    var table = CSVTable(header: [
      "record", "source_id", "citation", "before", "before_criteria", "after", "after_criteria",
    ])
    for flip in flips {
      table.append([
        .text(flip.record.id.text), .optional(flip.record.sourceID), .text(flip.record.citation),
        .text(flip.before.verdict.rawValue), .list(flip.before.criteria.map(\.text)),
        .text(flip.after.verdict.rawValue), .list(flip.after.criteria.map(\.text)),
      ])
    }
    return table.text
  }

  package var jsonLines: String {
    flips.map { flip in
      JSONValue.object([
        "record": .string(flip.record.id.text),
        "source_id": .string(flip.record.sourceID ?? ""),
        "citation": .string(flip.record.citation),
        "before": .string(flip.before.verdict.rawValue),
        "before_criteria": .strings(flip.before.criteria.map(\.text)),
        "after": .string(flip.after.verdict.rawValue),
        "after_criteria": .strings(flip.after.criteria.map(\.text)),
      ]).compact + "\n"
    }.joined()
  }
}
