import Foundation
import ReviewModel
import Testing

@testable import Deduplication

/// Real sets with known duplicates, where they lie beside the project.
@Suite(.enabled(if: Benchmark.folder != nil, "SYNTH_BENCHMARK_DATA names no folder"))
struct BenchmarkTests {
  @Test(arguments: [
    ("diabetes", 0, 2), ("cytology_screening", 0, 2), ("respiratory", 1, 6),
    ("special_cases", 0, 0),
  ])
  func mergesNothingThatIsNoDuplicate(_ set: String, absorbed: Int, left: Int) throws {
    let records = try Benchmark.records(of: set)
    let truth = try Benchmark.truth(of: set)
    let groups = FileGrouping.groups(of: records)
    let known = Set(records.map { truth[$0.sourceID ?? ""] ?? "" })
    let cells = Set(
      zip(records, groups).map { "\(truth[$0.sourceID ?? ""] ?? "") \($1)" }
    )
    #expect(cells.count - Set(groups).count <= absorbed)
    #expect(cells.count - known.count <= left)
  }

  @Test(arguments: Benchmark.hardCases)
  func decidesHardCases(_ hardCase: Benchmark.HardCase) throws {
    let groups = FileGrouping.groups(of: [hardCase.a.record("r1"), hardCase.b.record("r2")])
    #expect((Set(groups).count == 1) == hardCase.isDuplicate, "\(hardCase.id)")
  }
}
