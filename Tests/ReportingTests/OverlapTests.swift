import Formats
import ReviewModel
import Testing

@testable import Reporting

/// The counts by source, in the tables and in what the report says of them.
struct OverlapTests {
  static let seeds: [UInt64] = [1, 2, 3, 4]
  static let sizes = [0, 1, 2, 5, 15, 60]

  static func names(_ count: Int) -> [String] { (0..<count).map { "Source \($0)" } }

  private func overlap(_ seed: UInt64, _ sources: Int, groups: Int = 200) -> SourceOverlap {
    let names = Self.names(sources)
    return SourceOverlap(of: RandomGroups(seed: seed, sources: names, groups: groups).unique)
  }

  @Test(arguments: seeds, sizes)
  func everySumHolds(seed: UInt64, sources: Int) {
    let unique = RandomGroups(seed: seed, sources: Self.names(sources), groups: 200).unique
    let overlap = SourceOverlap(of: unique)
    #expect(overlap.violations.isEmpty)
    #expect(overlap.records == unique.identified.records.count)
    #expect(overlap.reports == unique.groups.count)
    #expect(overlap.duplicates == unique.groups.reduce(0) { $0 + $1.removed.count })
    #expect(overlap.sources.map(\.name) == Self.names(sources))
  }

  @Test(arguments: seeds, sizes)
  func theTablesAddUpOnTheirOwn(seed: UInt64, sources: Int) throws {
    let overlap = overlap(seed, sources)
    let holdings = try CSVReader.read(
      Array(SourceHoldingsTable(overlap: overlap, unreadFiles: [:]).table.text.utf8)
    )
    let combinations = try CSVReader.read(Array(OverlapTable(overlap: overlap).table.text.utf8))
    let number = { (table: CSVDocument, column: String, row: CSVDocument.Row) in
      Int(table.cell(column, of: row)) ?? -1
    }
    let reports = combinations.rows.map { number(combinations, "reports", $0) }
    #expect(reports.reduce(0, +) == overlap.reports)
    #expect(reports == reports.sorted(by: >))
    for row in holdings.rows {
      let name = holdings.cell("source", of: row)
      let held = number(holdings, "reports", row)
      let within = number(holdings, "duplicates_within", row)
      #expect(number(holdings, "records_read", row) == held + within)
      let alone = number(holdings, "reports_only_here", row)
      #expect(held == alone + number(holdings, "reports_also_elsewhere", row))
      let marked = combinations.rows.filter { combinations.cell(name, of: $0) == "1" }
      #expect(marked.reduce(0) { $0 + number(combinations, "reports", $1) } == held)
    }
    let removed = holdings.rows.reduce(0) { $0 + number(holdings, "removed", $1) }
    #expect(removed == overlap.records - overlap.reports)
  }

  @Test func equalCombinationsStandInTheOrderOfTheirSources() {
    let overlap = overlap(5, 6, groups: 60)
    let places = overlap.combinations.map { ($0.reports, $0.sources) }
    for (left, right) in zip(places, places.dropFirst()) where left.0 == right.0 {
      #expect(left.1.lexicographicallyPrecedes(right.1))
    }
  }

  @Test func aSourceWithoutRecordsHoldsNothingAndStaysInTheTables() {
    var unique = RandomGroups(seed: 1, sources: ["Full"], groups: 3).unique
    let empty = RandomGroups(seed: 1, sources: ["Empty"], groups: 0).unique
    unique.identified.sources += empty.identified.sources
    let overlap = SourceOverlap(of: unique)
    #expect(overlap.violations.isEmpty)
    #expect(overlap.sources.map(\.reports) == [3, 0])
    #expect(!OverlapSummary(overlap: overlap).isWorthDrawing)
  }

  @Test func aRecordThatIsInNoGroupIsFound() {
    var unique = RandomGroups(seed: 2, sources: ["A", "B"], groups: 9).unique
    unique.groups.removeLast()
    #expect(!SourceOverlap(of: unique).violations.isEmpty)
  }

  @Test func columnsOfSourcesHaveNamesOfTheirOwn() {
    let names = ["reports", "Reports", "sources", "", "not stated", "reports (source)"]
    let unique = RandomGroups(seed: 3, sources: names, groups: 20).unique
    let header = OverlapTable(overlap: SourceOverlap(of: unique)).table.header
    #expect(header.count == 3 + names.count)
    #expect(Set(header.map { $0.lowercased() }).count == header.count)
  }

  @Test func theTablesOfAReviewSayWhatIsInIt() async throws {
    let review = TinyReview()
    #expect(
      try await review.text("2-deduplication/sources.csv")
        == "source,kind,arm,unread_files,records_read,duplicates_within,reports,"
        + "reports_only_here,reports_also_elsewhere,removed\n"
        + "\"Alpha, the base\",database,databases,0,4,1,3,3,0,1\n"
        + "Site,website,other-methods,0,1,0,1,1,0,0\n"
    )
    #expect(
      try await review.text("2-deduplication/overlap.csv")
        == "reports,source_count,sources,\"Alpha, the base\",Site\n"
        + "3,1,\"Alpha, the base\",1,0\n1,1,Site,0,1\n"
    )
    #expect(SourceOverlap(of: review.input.unique).violations(against: review.flow).isEmpty)
  }

  @Test func theReportTellsAndShowsThem() async throws {
    let review = TinyReview()
    let report = try await review.text("8-report/report.md")
    let sentence = """
      5 records came from 2 sources. 1 was a duplicate within a source and 0 between sources, so \
      that 4 reports are left: 4 in one source only, 0 in several.
      """
    #expect(report.contains(sentence))
    #expect(report.contains("| All sources | 5 | 1 | 4 | 4 | 0 |"))
    #expect(report.contains("](../2-deduplication/overlap.svg)"))
    let page = try await review.text("8-report/index.html")
    #expect(page.contains("data-overlap=\"source 1\">3</tspan>"))
    #expect(page.contains(sentence))
  }

  @Test func whatCouldNotBeReadIsNotCountedInSilence() async throws {
    let report = try await TinyReview(isUnread: true).text("8-report/report.md")
    #expect(report.contains("Files of 1 source could not be read: all numbers here are of the"))
  }
}
