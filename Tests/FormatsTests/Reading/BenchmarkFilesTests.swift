import FoundationEssentials
import Testing

@testable import Formats

/// Real exports give as many records as their origin says.
///
/// They belong to others and are no part of this package: without `SYNTH_BENCHMARK_DATA` these tests
/// are skipped.
struct BenchmarkFilesTests {
  private static let root = ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"]

  private static let folders = [
    "bibtex", "csl_json", "csv", "enw", "nbib", "openalex_json", "other_json", "ovid",
    "portal_text",
    "refworks", "ris", "tagged_other", "wos",
  ]

  /// Files whose origin counts what is no record: types without a value, an object that is no
  /// citation, a heading between the rows of a table.
  private static let known: Set<String> = [
    "ris/jabref__RisImporterTest1.ris", "ris/asreview__baseline_reference_types.ris",
    "enw/jabref__Endnote.entries.enw", "ovid/jabref__OvidImporterTest2Invalid.txt",
    "csl_json/citation-js__data.json", "csv/citation-file-formatting___baseline_abstrackr.csv",
  ]

  @Test(.enabled(if: root != nil, "SYNTH_BENCHMARK_DATA is not set"), arguments: folders)
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
    #expect(checked > 1)
  }
}
