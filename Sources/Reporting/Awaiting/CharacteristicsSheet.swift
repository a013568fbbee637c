import Formats
import ReviewModel

/// `characteristics.csv`: facts about included reports that no person has entered.
///
/// What the program found stands in the row; keeping the row confirms it.
struct CharacteristicsSheet {
  /// Columns of T1 that come from the record, or identify the row.
  private static let bibliographic: Set<String> = [
    "study_id", "study", "label", "author", "authors", "year", "report_ids", "reports", "standing",
  ]

  let input: ReportingInput

  var table: CSVTable {
    var table = CSVTable(header: ["record", "characteristic", "value", "quote", "decided", "note"])
    let found = Dictionary(grouping: input.coded.characteristics) {
      Key(report: $0.report, name: $0.name)
    }
    for report in input.included.reports where report.inclusion != nil {
      for name in names {
        let known = found[Key(report: report.id, name: name)] ?? []
        if known.contains(where: { $0.standing.isConfirmed }) { continue }
        let proposal = known.first
        table.append([
          .text(report.id.text), .text(name), .optional(proposal?.value),
          .optional(proposal?.evidence.first?.text), .text(""), .text(""),
        ])
      }
    }
    return table
  }

  /// Those that T1 shows, then others that were found, in order of their names.
  private var names: [String] {
    let shown = (input.tables.tables.first { $0.id == "T1" }?.columns.map(\.key) ?? [])
      .filter { !Self.bibliographic.contains($0) }
    let others = Set(input.coded.characteristics.map(\.name)).subtracting(shown)
    return shown + others.sorted()
  }

  private struct Key: Hashable {
    let report: Report.ID
    let name: String
  }
}
