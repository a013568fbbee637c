import Formats

/// `disagreements.csv`: what awaits an adjudicator, and the file that settles it.
struct DisagreementsSheet {
  let input: ReportingInput
  let index: ReviewIndex

  var table: CSVTable {
    var table = CSVTable(header: ["settled_in", "record", "citation", "about", "positions"])
    for disagreement in Disagreements(input: input, index: index).all {
      table.append([
        .text("decisions/\(disagreement.settledIn)"), .text(disagreement.subject),
        .text(disagreement.citation), .text(disagreement.about), .list(disagreement.positions),
      ])
    }
    return table
  }
}
