import Formats
import Foundation
import Pipeline
import ReviewModel
import Testing

/// The same groups from RIS, CSV or JSON Lines.
struct SameGroupsTests {
  @Test(arguments: [1, 2] as [UInt64], [RecordDocument.Target.csv, .ris, .jsonLines, .cslJSON])
  func inWhateverFormatRecordsCome(_ seed: UInt64, _ target: RecordDocument.Target) throws {
    var exports = DamagedExports(seed: seed)
    try check(exports.ris(works: 120), as: target)
  }

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"] != nil,
      "SYNTH_BENCHMARK_DATA names no folder"
    ),
    arguments: ["respiratory", "special_cases"]
  )
  func ofRealSetsFromCSV(_ name: String) throws {
    let data = try #require(ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"])
    let path = "\(data)/deduplication/\(name)/records.ris"
    try check(String(contentsOfFile: path, encoding: .utf8), as: .csv)
  }

  private func check(_ ris: String, as target: RecordDocument.Target) throws {
    let records = read(ris)
    let others = read(RecordDocument.text(records, as: target))
    try #require(records.count == others.count)
    let kinds: Set<Kinship> = [.same, .version]
    #expect(
      FileGroups.of(records, merging: kinds).firsts == FileGroups.of(others, merging: kinds).firsts
    )
  }

  private func read(_ text: String) -> [Record] {
    SourceFile.files(name: "export", bytes: FileBytes([UInt8](text.utf8)))
      .flatMap { FileReading($0).records }
  }
}

extension FileGroups {
  /// For each record, in order, the place of the first record of its group.
  fileprivate var firsts: [Int] {
    let groups = csv.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[1] }
    var first: [Substring: Int] = [:]
    for (place, group) in groups.enumerated() where first[group] == nil { first[group] = place }
    return groups.map { first[$0] ?? -1 }
  }
}
