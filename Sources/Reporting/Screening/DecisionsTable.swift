import Formats
import ReviewModel

/// `decisions.csv`: each decision that counts, beside the verdict; a record without one has a row
/// too, so that every verdict stands here.
struct DecisionsTable {
  let judged: [JudgedRecord]

  var table: CSVTable {
    var table = CSVTable(header: [
      "record", "citation", "arm", "verdict", "reasons", "standing", "proposal",
      "proposal_criteria", "reviewer", "decision", "criteria", "criteria_digest", "round",
      "decided",
      "note", "file", "line",
    ])
    for record in judged {
      for decision in record.decisions { table.append(row(record, decision)) }
      if record.decisions.isEmpty { table.append(row(record, nil)) }
    }
    return table
  }

  private func row(_ judged: JudgedRecord, _ decision: ScreeningDecision?) -> [CSVCell] {
    let signature = decision?.signature
    return [
      .text(judged.id.text),
      .text(judged.record.citation),
      .text(judged.arm.rawValue),
      .text(judged.verdict.word),
      .list(judged.verdict.reasons.map(\.text)),
      .optional(judged.verdict.standing?.rawValue),
      .optional(judged.proposal?.verdict.rawValue),
      .list(judged.proposal?.criteria.map(\.text) ?? []),
      .optional(signature?.reviewer),
      .optional(decision?.verdict.rawValue),
      .list(decision?.criteria.map(\.text) ?? []),
      .optional(decision?.criteriaDigest),
      .optional(decision?.round.rawValue),
      .optional(signature?.decided),
      .optional(signature?.note),
      .optional(signature?.place.file),
      .count(signature?.place.line),
    ]
  }
}
