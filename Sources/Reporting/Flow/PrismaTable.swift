import Formats
import ReviewModel

/// `prisma.csv`: the numbers as the PRISMA2020 app reads them, and rows of our own after them.
///
/// Source of the keys: Haddaway et al. 2022, doi:10.1002/cl2.1230. A number that is unknown, or has
/// no place in a new review, is blank.
struct PrismaTable {
  let prisma: PrismaFlow

  var table: CSVTable {
    var table = CSVTable(header: [
      "data", "node", "box", "description", "boxtext", "tooltips", "url", "n",
    ])
    for row in PrismaRow.standard + prisma.ownBoxes.map(Self.row) { table.append(cells(row)) }
    return table
  }

  private func cells(_ row: PrismaRow) -> [CSVCell] {
    [
      .text(row.data), .text(row.node), .text(row.box), .text(row.description), .text(row.boxtext),
      .text(row.tooltip), .text(row.url), value(row.data),
    ]
  }

  private func value(_ key: String) -> CSVCell {
    switch key {
    case "database_specific_results": .text(parts("database_results"))
    case "register_specific_results": .text(parts("register_results"))
    case "dbr_excluded", "other_excluded": .text(reasons(key))
    default: .count(prisma.count(key))
    }
  }

  private func parts(_ key: String) -> String {
    (prisma[key]?.details ?? [])
      .map { "\(plain($0.text)), \($0.n.map(String.init) ?? "")" }.joined(separator: "; ")
  }

  private func reasons(_ key: String) -> String {
    let parts = parts(key)
    return parts.isEmpty ? prisma.count(key).map(String.init) ?? "" : parts
  }

  /// The app takes a cell apart at commas and semicolons.
  private func plain(_ text: String) -> String {
    String(text.map { $0 == "," || $0 == ";" ? "/" : $0 })
  }

  private static func row(_ box: FlowBox) -> PrismaRow {
    let arm =
      switch box.arm {
      case .databases: " (databases and registers)"
      case .otherMethods: " (other)"
      case nil: ""
      }
    return PrismaRow(
      box.key,
      box: box.isInterim ? "interim" : "own",
      box.text + arm,
      boxtext: box.text
    )
  }
}
