import Formats
import Foundation
import Testing

/// Every score in `pairs.csv` follows from that file and the published table alone.
struct PairWeightsTests {
  @Test func ofTheCommittedReviewFollowFromTheFile() throws {
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let path = package.appendingPathComponent("Output/recovery/2-deduplication/pairs.csv")
    #expect(try Self.check([UInt8](Data(contentsOf: path))) > 0)
  }

  @Test(arguments: 1...4)
  func ofRandomExportsFollowFromTheFile(_ seed: UInt64) async throws {
    var exports = DamagedExports(seed: seed)
    #expect(try await Self.checkReview(of: exports.ris(works: 80)) > 50)
  }

  @Test(
    .enabled(if: Self.realSets != nil, "SYNTH_BENCHMARK_DATA names no folder"),
    arguments: ["respiratory", "special_cases"]
  )
  func ofRealSetsFollowFromTheFile(_ name: String) async throws {
    let sets = try #require(Self.realSets)
    let path = sets.appendingPathComponent("deduplication/\(name)/records.ris")
    #expect(try await Self.checkReview(of: String(contentsOf: path, encoding: .utf8)) > 0)
  }

  private static let realSets = ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"]
    .map { URL(fileURLWithPath: $0) }

  private static func checkReview(of ris: String) async throws -> Int {
    let folder = try ReviewFolder()
    try folder.write(
      "review: {title: Tea}\nsources:\n  - {name: Alpha, kind: database, files: [\"alpha/*\"]}\n",
      to: "Pipelines/tea/protocol.yaml"
    )
    try folder.write(ris, to: "Corpus/tea/alpha/export.ris")
    try await folder.run()
    return try check(Array(folder.text("Output/tea/2-deduplication/pairs.csv").utf8))
  }

  /// Recomputes each score; gives the number of pairs.
  private static func check(_ bytes: [UInt8]) throws -> Int {
    let document = try CSVReader.read(bytes)
    let published = try PublishedWeights()
    let column = Dictionary(uniqueKeysWithValues: document.header.enumerated().map { ($1, $0) })
    var sums: [String: Int] = [:]
    var stated: [String: (score: Int?, kinship: String, rule: String, contradicts: Bool)] = [:]
    for row in document.rows {
      func cell(_ name: String) throws -> String { row.cells[try #require(column[name])] }
      let pair = try cell("record_a") + " " + cell("record_b")
      let weight = try published.weight(
        field: cell("field"),
        comparison: cell("comparison"),
        measure: Int(cell("measure")),
        similarity: Double(cell("similarity"))
      )
      #expect(try weight == Int(cell("weight")), "\(pair) line \(row.line)")
      sums[pair, default: 0] += weight ?? 0
      let contradicts = try cell("finding") == "contradicting"
      stated[pair] = (
        Int(try cell("score")), try cell("kinship"), try cell("rule"),
        contradicts || stated[pair]?.contradicts ?? false
      )
    }
    for (pair, stated) in stated {
      #expect(stated.score == sums[pair], "\(pair)")
      guard stated.kinship == "same", stated.rule != "decided" else { continue }
      #expect(sums[pair] ?? 0 >= 16 && !stated.contradicts, "\(pair) is merged")
    }
    return stated.count
  }
}
