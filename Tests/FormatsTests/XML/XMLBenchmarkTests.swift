import ReviewModel
import Testing

@testable import Formats

/// Real exports; skipped where `SYNTH_BENCHMARK_DATA` names no folder.
@Suite(.enabled(if: PageFixture.benchmark != nil, "SYNTH_BENCHMARK_DATA is not set"))
struct XMLBenchmarkTests {
  private static let folder = (PageFixture.benchmark ?? "") + "/formats"

  /// The manifest counts an element that holds no field at all.
  private static let withoutRecord: Set<String> = [
    "pubmed_xml/jabref__MedlineImporterTestMalformedEntry.xml"
  ]

  @Test(arguments: ["pubmed_xml": Format.pubMedXML, "endnote_xml": .endNoteXML])
  func readsAsManyRecordsAsTheManifestCounts(_ name: String, _ format: Format) throws {
    let manifest = String(
      decoding: try PageFixture.bytes("\(Self.folder)/MANIFEST.tsv"),
      as: UTF8.self
    )
    let rows = manifest.split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
      .filter { $0.count > 3 && $0[1] == name }
    #expect(rows.count > 10)
    for row in rows {
      let path = String(row[0])
      let file = SourceFile(name: path, bytes: try PageFixture.bytes("\(Self.folder)/\(path)"))
      let reading = FileReading(file)
      #expect(reading.format == format, "\(path)")
      let count = Self.withoutRecord.contains(path) ? 0 : Int(row[3])
      #expect(reading.records.count == count, "\(path)")
    }
  }
}
