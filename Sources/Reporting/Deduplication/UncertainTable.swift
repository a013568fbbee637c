import Formats
import ReviewModel

/// `uncertain.csv`: pairs that a person should look at, the most doubtful first.
struct UncertainTable {
  let pairs: [ComparedPair]
  let index: ReviewIndex

  var table: CSVTable {
    var table = CSVTable(header: [
      "record_a", "record_b", "citation_a", "citation_b", "kinship", "rule", "doubt", "equal",
      "similar", "missing", "different", "contradicting",
    ])
    for pair in pairs {
      table.append(
        [
          .text(pair.a.text),
          .text(pair.b.text),
          .text(index.citation(pair.a)),
          .text(index.citation(pair.b)),
          .text(pair.kinship.rawValue),
          .text(pair.rule),
          .number(DecimalText.text(pair.doubt, decimals: 3)),
        ] + FieldComparison.Finding.allCases.map { fields(pair, $0) }
      )
    }
    return table
  }

  private func fields(_ pair: ComparedPair, _ finding: FieldComparison.Finding) -> CSVCell {
    .list(pair.comparisons.filter { $0.finding == finding }.map(\.field))
  }
}
