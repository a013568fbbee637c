import Formats
package import ReviewModel
import Screening

/// What the criteria of a protocol propose for records of any files.
package struct ScreeningProposals: Sendable {
  private let rows: [Row]

  private struct Row: Sendable {
    let record: Record
    let proposal: Proposal
    let words: [String]
  }

  /// Applies the criteria for title and abstract.
  package static func of(
    _ records: [Record],
    pipeline: String
  ) throws -> ScreeningProposals {
    let path = pipeline.hasSuffix(".yaml") ? pipeline : "\(pipeline)/protocol.yaml"
    guard let bytes = try? FileAccess.read(path) else {
      throw PipelineFailure(
        .missingInput,
        "there is no protocol ‘\(path)’",
        help: "name the pipeline's folder"
      )
    }
    let (plan, diagnostics) = ProtocolReader.read(
      String(decoding: bytes, as: UTF8.self),
      file: path
    )
    guard let plan else {
      throw PipelineFailure(
        .unreadableInput,
        "the protocol ‘\(path)’ has mistakes",
        diagnostics: diagnostics
      )
    }
    let criteria = try CompiledCriteria(plan.screening.criteria, at: .titleAbstract)
    let rows = records.map { record in
      let assessments = criteria.assess(ScreenedText(record))
      let proposal = criteria.propose(from: assessments)
      let deciding = assessments.filter { proposal.criteria.contains($0.criterion) }
      return Row(
        record: record,
        proposal: proposal,
        words: deciding.flatMap(\.words).map(\.text)
      )
    }
    return ScreeningProposals(rows: rows)
  }

  /// What is proposed for each record, in order.
  var proposals: [Proposal] { rows.map(\.proposal) }

  /// `record,source_id,verdict,criterion,words`.
  package var csv: String {
    var table = CSVTable(header: ["record", "source_id", "verdict", "criterion", "words"])
    for row in rows {
      table.append([
        .text(row.record.id.text), .optional(row.record.sourceID),
        .text(row.proposal.verdict.rawValue), .list(row.proposal.criteria.map(\.text)),
        .list(row.words),
      ])
    }
    return table.text
  }

  package var jsonLines: String {
    rows.map { row in
      JSONValue.object([
        "record": .string(row.record.id.text),
        "source_id": .string(row.record.sourceID ?? ""),
        "verdict": .string(row.proposal.verdict.rawValue),
        "criterion": .strings(row.proposal.criteria.map(\.text)),
        "words": .strings(row.words),
      ]).compact + "\n"
    }.joined()
  }
}
