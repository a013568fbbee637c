import Formats
import ReviewModel

/// `pairs.csv`: each pair that was compared closely, one row for each field.
struct PairsTable {
  let pairs: [ComparedPair]

  var table: CSVTable {
    var table = CSVTable(header: [
      "record_a", "record_b", "kinship", "uncertain", "rule", "doubt", "score", "field", "a", "b",
      "finding", "comparison", "measure", "similarity", "weight",
    ])
    for pair in pairs {
      for comparison in pair.comparisons { table.append(row(pair, comparison)) }
      if pair.comparisons.isEmpty { table.append(row(pair, nil)) }
    }
    return table
  }

  private func row(_ pair: ComparedPair, _ comparison: FieldComparison?) -> [CSVCell] {
    [
      .text(pair.a.text),
      .text(pair.b.text),
      .text(pair.kinship.rawValue),
      .text(pair.isUncertain ? "yes" : "no"),
      .text(pair.rule),
      .number(DecimalText.text(pair.doubt, decimals: 3)),
      .number(String(pair.score)),
      .optional(comparison?.field),
      .optional(comparison?.a),
      .optional(comparison?.b),
      .optional(comparison?.finding.rawValue),
      .optional(comparison?.comparison),
      .number(comparison?.measure.map(String.init) ?? ""),
      .number(comparison?.similarity.map { DecimalText.text($0, decimals: 3) } ?? ""),
      .number(comparison.map { String($0.weight) } ?? ""),
    ]
  }
}
