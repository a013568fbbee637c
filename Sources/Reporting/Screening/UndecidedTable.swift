import Formats
import ReviewModel

/// `undecided.csv`: records without a verdict on title and abstract, and what they wait for, in the
/// order in which they should be read.
struct UndecidedTable {
  let screened: ScreenedRecords

  var table: CSVTable {
    var table = CSVTable(header: [
      "order", "record", "citation", "arm", "awaits", "decided_by", "people_required", "proposal",
      "proposal_criteria", "flags", "allotted_to",
    ])
    for (place, record) in screened.waiting.enumerated() {
      guard case .undecided(let why) = record.outcome else { continue }
      table.append([
        .count(place + 1),
        .text(record.id.text),
        .text(record.record.citation),
        .text(record.arm.rawValue),
        .text(why.rawValue),
        .list(record.decisions.map(\.signature.reviewer)),
        .count(record.peopleRequired),
        .text(record.proposal.verdict.rawValue),
        .list(record.proposal.criteria.map(\.text)),
        .list(record.record.retraction == nil ? [] : ["retracted"]),
        .list(record.people),
      ])
    }
    return table
  }
}
