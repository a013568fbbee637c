import Formats
import ReviewModel

/// `characteristics.csv`: each fact about an included report, one row for each place it rests on.
struct CharacteristicsTable {
  let characteristics: [Characteristic]
  let index: ReviewIndex

  var table: CSVTable {
    var table = CSVTable(header: [
      "studies", "report", "citation", "characteristic", "value", "basis", "standing", "disputed",
      "coders", "record", "field", "start", "end", "quote",
    ])
    for characteristic in characteristics {
      for quotation in characteristic.evidence { table.append(row(characteristic, quotation)) }
      if characteristic.evidence.isEmpty { table.append(row(characteristic, nil)) }
    }
    return table
  }

  private func row(_ characteristic: Characteristic, _ quotation: Quotation?) -> [CSVCell] {
    [
      .list(index.studies(of: characteristic.report).map(\.id.text)),
      .text(characteristic.report.text),
      .text(index.citation(characteristic.report)),
      .text(characteristic.name),
      .text(characteristic.value),
      .text(characteristic.basis.rawValue),
      .text(characteristic.standing.rawValue),
      .text(characteristic.isDisputed ? "yes" : "no"),
      .list(characteristic.coders),
      .optional(quotation?.record.text),
      .optional(quotation?.field.rawValue),
      .count(quotation?.span.start),
      .count(quotation?.span.end),
      .optional(quotation?.text),
    ]
  }
}
