import FoundationEssentials
import ReviewModel
import Testing

@testable import Formats

/// Whatever was read can be written, and reads back as the same record.
///
/// The files of others are read where `SYNTH_BENCHMARK_DATA` names their folder.
struct RoundTripTests {
  private static let root = ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"]

  enum Written: String, CaseIterable {
    case ris, cslJSON, jsonLines

    func text(_ records: [Record]) -> String {
      switch self {
      case .ris: RISWriter.text(records)
      case .cslJSON: CSLJSONWriter.text(records)
      case .jsonLines: JSONLinesWriter.text(records)
      }
    }

    var name: String {
      switch self {
      case .ris: "again.ris"
      case .cslJSON: "again.json"
      case .jsonLines: "again.jsonl"
      }
    }
  }

  @Test(arguments: Fixture.every, Written.allCases)
  func fixturesComeBack(_ fixture: Fixture, _ written: Written) throws {
    check(FileReading(try fixture.file), as: written, fixture.name)
  }

  @Test(.enabled(if: root != nil, "SYNTH_BENCHMARK_DATA is not set"), arguments: Written.allCases)
  func realFilesComeBack(_ written: Written) throws {
    let root = try #require(Self.root) + "/formats"
    var checked = 0
    for folder in try FileManager.default.contentsOfDirectory(atPath: root).sorted() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
      for name in names.sorted() where !name.contains(".expected.") {
        let file = try SourceFile(name: name, bytes: FileBytes(path: "\(root)/\(folder)/\(name)"))
        // Without optimisation the largest would take minutes.
        guard file.bytes.count < 5_000 else { continue }
        check(FileReading(file), as: written, "\(folder)/\(name)")
        checked += 1
      }
    }
    #expect(checked > 300)
  }

  private func check(_ reading: FileReading, as written: Written, _ name: String) {
    let records = reading.records
    guard !records.isEmpty else { return }
    let format: Format =
      switch written {
      case .ris: .ris
      case .cslJSON: .cslJSON
      case .jsonLines: .jsonLines
      }
    let file = SourceFile(name: written.name, bytes: Array(written.text(records).utf8))
    let again = FileReading(file)
    #expect(again.format == format, "\(name)")
    #expect(again.records.count == records.count, "\(name)")
    for (record, other) in zip(records, again.records) where record.content != other.content {
      let keys = RecordKey.content.filter { $0.value(of: record) != $0.value(of: other) }
      let first = keys.first.map { key in
        "\(key.value(of: record)?.compact ?? "-") → \(key.value(of: other)?.compact ?? "-")"
      }
      let difference = "\(keys.map(\.rawValue)): \((first ?? "").prefix(400))"
      Issue.record("\(written) \(name), line \(record.origin.line): \(difference)")
    }
    for (record, other) in zip(records, again.records) where RecordIdentity.isDescribed(record) {
      #expect(other.id == record.id, "\(name), line \(record.origin.line)")
    }
  }
}
