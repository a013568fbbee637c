import FoundationEssentials
import Testing

@testable import Formats

/// Real exports give as many records as their origin says.
///
/// They belong to others and are no part of this package: without `SYNTH_BENCHMARK_DATA` these tests
/// are skipped.
struct BenchmarkFilesTests {
  private static let root = ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"]

  /// Files in a format that is not read yet, or whose origin counts what we refuse: consecutive
  /// types without a value, and a record that is nothing but its type.
  private static let known: Set<String> = [
    "ris/rispy__example_wos.ris", "ris/jabref__RisImporterTest1.ris",
    "ris/asreview__baseline_reference_types.ris",
  ]

  @Test(.enabled(if: root != nil, "SYNTH_BENCHMARK_DATA is not set"), arguments: ["ris", "nbib"])
  func countsAsTheOriginDoes(_ folder: String) throws {
    let root = try #require(Self.root) + "/formats/"
    let manifest = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: root + "MANIFEST.tsv")),
      as: UTF8.self
    )
    var checked = 0
    for row in manifest.split(separator: "\n").dropFirst() {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells[1] == folder, let expected = Int(cells[3]), !Self.known.contains(cells[0]) else {
        continue
      }
      let data = try Data(contentsOf: URL(fileURLWithPath: root + cells[0]))
      let reading = FileReading(SourceFile(name: cells[0], bytes: Array(data)))
      #expect(reading.records.count == expected, "\(cells[0])")
      checked += 1
    }
    #expect(checked > 20)
  }
}
