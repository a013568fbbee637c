import Formats
import ReviewModel

/// Whether the counts by source are those of the lists, add up, and are what tables and plots show.
enum OverlapChecks {
  private static let sources = "2-deduplication/sources.csv"
  private static let combinations = "2-deduplication/overlap.csv"

  static func run(
    _ written: WrittenReview,
    records: [Record],
    _ tally: inout VerificationTally
  ) {
    // Outputs of earlier versions have no such counts.
    guard written.files[sources] != nil else { return }
    let overlap = RecountedOverlap(written, records: records)
    checkSums(overlap, &tally)
    checkSources(overlap, in: written, &tally)
    checkCombinations(overlap, in: written, &tally)
    for path in ["2-deduplication/overlap.svg", "8-report/index.html"] {
      checkPlot(path, overlap, in: written, &tally)
    }
    checkMarkdown(overlap, in: written, &tally)
    tally.looked(at: overlap.combinations.count, "combinations of sources")
  }

  private static func checkSums(_ overlap: RecountedOverlap, _ tally: inout VerificationTally) {
    for (name, holding) in zip(overlap.names, overlap.holdings) {
      tally.check(
        holding.records == holding.reports + holding.duplicatesWithin,
        "source \(name)",
        "its records are not its reports and the duplicates within it"
      )
    }
    let removed = overlap.holdings.reduce(0) { $0 + $1.removed }
    tally.check(
      removed == overlap.records - overlap.reports,
      sources,
      "\(overlap.records) records less \(overlap.reports) groups are not \(removed) removed"
    )
  }

  private static func checkSources(
    _ overlap: RecountedOverlap,
    in written: WrittenReview,
    _ tally: inout VerificationTally
  ) {
    guard let table = written.table(sources) else {
      tally.fail(sources, "cannot be read")
      return
    }
    let columns = [
      "records_read", "duplicates_within", "reports", "reports_only_here",
      "reports_also_elsewhere", "removed",
    ]
    let shown = table.rows.map { row in
      [table.cell("source", of: row)] + columns.map { table.cell($0, of: row) }
    }
    let counted = zip(overlap.names, overlap.holdings).map { name, holding in
      [name] + (holding.shown + [holding.removed]).map(String.init)
    }
    tally.check(shown == counted, sources, "does not say what the lists count")
  }

  private static func checkCombinations(
    _ overlap: RecountedOverlap,
    in written: WrittenReview,
    _ tally: inout VerificationTally
  ) {
    guard let table = written.table(combinations) else {
      tally.fail(combinations, "cannot be read")
      return
    }
    var shown: [[Int]: Int] = [:]
    for row in table.rows {
      // Three columns of our own, then one for each source.
      let marks = row.cells.dropFirst(3)
      let places = marks.indices.filter { marks[$0] == "1" }.map { $0 - 2 }
      shown[places, default: 0] += Int(table.cell("reports", of: row)) ?? 0
      let names = places.filter { $0 <= overlap.names.count }.map { overlap.names[$0 - 1] }
      tally.check(
        table.cell("sources", of: row) == names.joined(separator: "; ")
          && table.cell("source_count", of: row) == String(places.count),
        "\(combinations):\(row.line)",
        "names other sources than it marks"
      )
    }
    tally.check(
      shown == overlap.combinations && table.rows.count == shown.count,
      combinations,
      "does not say what the lists count"
    )
  }

  /// Compares each number of a plot, and all of them with the groups.
  private static func checkPlot(
    _ path: String,
    _ overlap: RecountedOverlap,
    in written: WrittenReview,
    _ tally: inout VerificationTally
  ) {
    let marked = MarkedValues(written.bytes(path)).values(of: "data-overlap")
    if marked.isEmpty { return }
    var drawn = 0
    for (name, text) in marked {
      let number = Int(text) ?? -1
      let words = name.split(separator: " ")
      let places = (words.last ?? "").split(separator: "+").compactMap { Int($0) }
      let expected: Int?
      switch words.first {
      case "source":
        expected = places.first.flatMap { place in
          overlap.holdings.indices.contains(place - 1) ? overlap.holdings[place - 1].reports : nil
        }
      case "combination":
        expected = overlap.combinations[places]
        drawn += number
      default:
        expected = number
        if name == "further reports" { drawn += number }
      }
      tally.check(expected == number, path, "shows ‘\(text)’ for the \(name)")
    }
    tally.check(drawn == overlap.reports, path, "shows \(drawn) of \(overlap.reports) reports")
  }

  /// Compares the numbers of the tables in the Markdown report, row by row.
  private static func checkMarkdown(
    _ overlap: RecountedOverlap,
    in written: WrittenReview,
    _ tally: inout VerificationTally
  ) {
    let path = "8-report/report.md"
    for table in MarkdownTables(written.bytes(path)).tables {
      let counted: [[Int]]
      switch table.id {
      case sources: counted = overlap.holdings.map(\.shown) + [overlap.total]
      case combinations:
        guard let document = written.table(combinations) else { continue }
        counted = document.rows.map { row in
          ["source_count", "reports"].map { Int(document.cell($0, of: row)) ?? -1 }
        }
      default: continue
      }
      let shown = table.rows.map { row in row.dropFirst().map { Int($0.filter(\.isNumber)) ?? -1 } }
      tally.check(
        (table.announcedRows ?? shown.count) == counted.count
          && shown.elementsEqual(counted.prefix(shown.count)),
        "\(path): \(table.id)",
        "shows other numbers"
      )
    }
  }
}

extension RecountedOverlap {
  /// The last row of the table of sources: all of them together.
  fileprivate var total: [Int] {
    let alone = holdings.reduce(0) { $0 + $1.reportsOnlyHere }
    let within = holdings.reduce(0) { $0 + $1.duplicatesWithin }
    return [records, within, reports, alone, reports - alone]
  }
}

extension RecountedOverlap.Holding {
  /// The numbers that tables show beside the name.
  fileprivate var shown: [Int] {
    [records, duplicatesWithin, reports, reportsOnlyHere, reports - reportsOnlyHere]
  }
}
