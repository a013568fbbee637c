import FoundationEssentials
import ReviewModel
import Testing

@testable import Formats

/// Real XML and MARC gives as many records as its origin says.
///
/// The files belong to others and are no part of this package: without `SYNTH_BENCHMARK_DATA` these
/// tests are skipped.
struct MarkupBenchmarkTests {
  private static let root = ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"]

  private static let folders = [
    "jats_xml", "mods_xml", "dc_xml", "marcxml", "marc", "tei_xml", "datacite_crossref_xml",
    "msbib_xml",
  ]

  /// A record that is nothing but its type, and a count of elements that are no records.
  private static let doubtful: Set<String> = [
    "msbib_xml/jabref__MsBibLCID.xml", "datacite_crossref_xml/commonmeta-py__crossref.xml",
  ]

  @Test(.enabled(if: root != nil, "SYNTH_BENCHMARK_DATA is not set"), arguments: folders)
  func countsAsTheOriginDoes(_ folder: String) throws {
    let root = try #require(Self.root) + "/formats/"
    let manifest = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: root + "MANIFEST.tsv")),
      as: UTF8.self
    )
    for row in manifest.split(separator: "\n").dropFirst() {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells[1] == folder, !Self.doubtful.contains(cells[0]) else { continue }
      let data = try Data(contentsOf: URL(fileURLWithPath: root + cells[0]))
      let reading = FileReading(SourceFile(name: cells[0], bytes: Array(data)))
      #expect(reading.unread == nil, "\(cells[0])")
      if let expected = Int(cells[3]) {
        #expect(reading.records.count == expected, "\(cells[0])")
      }
    }
  }
}
