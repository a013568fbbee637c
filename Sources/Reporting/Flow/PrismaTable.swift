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
    for row in PrismaRow.standard { table.append(cells(row)) }
    for row in additions { table.append(cells(row)) }
    return table
  }

  private func cells(_ row: PrismaRow) -> [CSVCell] {
    let url = row.url.isEmpty ? "NA" : row.url
    return [
      .text(row.data), .text(row.node), .text(row.box), .text(row.description), .text(row.boxtext),
      .text(row.tooltip), .text(url), value(row.data),
    ]
  }

  private func value(_ key: String) -> CSVCell {
    switch key {
    case "database_specific_results": .text(named(.database))
    case "register_specific_results": .text(named(.register))
    case "dbr_excluded": .text(reasons(prisma.left.flow))
    case "other_excluded": .text(reasons(prisma.right.flow))
    default: .number(numbers[key]?.text ?? "")
    }
  }

  /// All numbers by key.
  var numbers: [String: PrismaNumber] {
    let all =
      PrismaRow.counted(prisma.left) + PrismaRow.counted(prisma.right)
      + [prisma.studies, prisma.proposedStudies, prisma.reports, prisma.unread]
    return Dictionary(all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func named(_ kind: InformationSource.Kind) -> String {
    prisma.left.flow.identified.filter { $0.kind == kind }
      .map { "\(plain($0.source)), \($0.isComplete ? String($0.read) : "")" }
      .joined(separator: "; ")
  }

  private func reasons(_ flow: ArmFlow) -> String {
    guard !flow.reasons.isEmpty else { return "0" }
    return flow.reasons.map { "\(plain("\($0.criterion) \($0.label)")), \($0.count)" }
      .joined(separator: "; ")
  }

  /// The app takes a row apart at commas and semicolons.
  private func plain(_ text: String) -> String {
    String(text.map { $0 == "," || $0 == ";" ? "/" : $0 })
  }

  /// Rows for what PRISMA 2020 has no box for.
  private var additions: [PrismaRow] {
    let left = prisma.left
    let right = prisma.right
    let visitors =
      (left.visitingKinds.map(left.identified) + right.visitingKinds.map(right.identified))
      .map { PrismaRow($0.key, "Records of reports that the other arm identified too") }
    return [
      PrismaRow("other_methods_results", "Records identified from: Other methods"),
      PrismaRow(right.duplicates.key, "Duplicate records (other)"),
      PrismaRow(right.automation.key, "Records marked as ineligible by automation tools (other)"),
      PrismaRow(right.otherRemovals.key, "Records removed for other reasons (other)"),
      PrismaRow(right.screened.key, "Records screened (other)"),
      PrismaRow(right.excluded.key, "Records excluded (other)"),
      PrismaRow(left.undecided.key, "Records undecided (databases and registers)"),
      PrismaRow(right.undecided.key, "Records undecided (other)"),
      PrismaRow(left.awaiting.key, "Reports awaiting retrieval (databases and registers)"),
      PrismaRow(right.awaiting.key, "Reports awaiting retrieval (other)"),
      PrismaRow(left.undecidedReports.key, "Reports undecided (databases and registers)"),
      PrismaRow(right.undecidedReports.key, "Reports undecided (other)"),
      PrismaRow(prisma.proposedStudies.key, "Studies proposed, and confirmed by nobody"),
      PrismaRow(prisma.unread.key, "Files that could not be read"),
    ] + visitors
  }
}
