import ReviewModel
import TestRandom
import Testing

@testable import Deduplication

/// What holds for any corpus, on real sets where they lie beside the project.
@Suite(.enabled(if: Benchmark.folder != nil, "SYNTH_BENCHMARK_DATA names no folder"))
struct RealSetPropertyTests {
  static let sets = ["respiratory", "special_cases"]

  /// For each record, in order, which of the records is the first of its group.
  private func firsts(_ records: [Record]) -> [Int] {
    let groups = FileGrouping.groups(of: records)
    var first: [Report.ID: Int] = [:]
    for (index, group) in groups.enumerated() where first[group] == nil { first[group] = index }
    return groups.map { first[$0] ?? -1 }
  }

  @Test(arguments: sets)
  func neitherOrderNorNamesPlayAPart(_ set: String) throws {
    let records = try Benchmark.records(of: set)
    let expected = firsts(records)
    var random = SeededRandom(seed: 17)
    let order = records.indices.shuffled(using: &random)
    let others = order.enumerated().map { place, index in
      var record = records[index]
      record.sourceID = "export-\(place)"
      // Only where one group's records are told from another's, the ID of a record counts.
      record.id = Record.ID("r\(1_000_000 - place)")
      record.origin.file = "\(place % 5).csv"
      record.origin.source = "Source \(place % 3)"
      return record
    }
    let found = firsts(others)
    var groups: [Int: Set<Int>] = [:]
    for (place, index) in order.enumerated() { groups[found[place], default: []].insert(index) }
    var wanted: [Int: Set<Int>] = [:]
    for index in records.indices { wanted[expected[index], default: []].insert(index) }
    #expect(Set(groups.values) == Set(wanted.values))
  }

  @Test(arguments: sets)
  func aFileReadTwiceGivesAsManyDuplicatesAsItHasRecords(_ set: String) throws {
    let records = try Benchmark.records(of: set)
    let once = firsts(records)
    let twice = firsts(records + records)
    #expect(Array(twice.prefix(records.count)) == once)
    #expect(Array(twice.suffix(records.count)) == once)
  }

  @Test(arguments: sets)
  func mergedRecordsStayApart(_ set: String) async throws {
    let records = try Benchmark.records(of: set)
    let merged = try await deduplicated(records, merging: [.same, .version]).output
      .groups.map(\.merged)
    #expect(Set(FileGrouping.groups(of: merged)).count == merged.count)
  }

  @Test func aNewRecordChangesNoGroupThatItDoesNotTouch() async throws {
    let records = try Benchmark.records(of: "respiratory")
    var random = SeededRandom(seed: 3)
    for index in records.indices.shuffled(using: &random).prefix(3) {
      let newcomer = records[index]
      var rest = records
      rest.remove(at: index)
      let before = try await deduplicated(rest).output
      let after = try await deduplicated(records).output
      let home = try #require(after.groups.first { $0.members.contains(newcomer) })
      let compared = after.pairs.filter { $0.a == newcomer.id || $0.b == newcomer.id }
      let touched = Set(compared.flatMap { [$0.a, $0.b] } + home.members.map(\.id))
      let isUntouched: (DuplicateGroup) -> Bool = { group in
        group.members.allSatisfy { !touched.contains($0.id) }
      }
      #expect(before.groups.filter(isUntouched) == after.groups.filter(isUntouched))
    }
  }
}
