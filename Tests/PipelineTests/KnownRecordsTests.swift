import Formats
import Foundation
import ReviewModel
import Testing

@testable import Pipeline

/// The index of `dedupe`: the same groups, in whatever portions the records come.
struct KnownRecordsTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("synth-index-\(UUID().uuidString)").path

  private func record(_ number: Int, _ copy: Int) -> Record {
    let origin = Origin(
      source: "s",
      file: "\(copy).ris",
      digest: "",
      start: number,
      end: number + 1,
      line: number
    )
    var record = Record(id: Record.ID(""), type: .article, origin: origin)
    record.title = "Growing \(["tea", "bread", "maps"][number % 3]) in town number \(number)"
    record.authors = [Person(family: "Author\(number)", given: copy % 2 == 0 ? "A" : "Anna")]
    record.issued = PartialDate(year: 2000 + number % 7)
    record.container = copy % 3 == 0 ? nil : "Journal of Towns"
    record.doi = copy % 4 == 1 ? "10.1000/\(number)" : nil
    RecordCompletion.complete(&record)
    record.id = RecordIdentity.id(of: record, bytes: [])
    return record
  }

  @Test func givesTheGroupsOfAllRecordsAtOnce() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let all = (0..<24).flatMap { number in (0...(number % 4)).map { record(number, $0) } }
    for start in stride(from: 0, to: all.count, by: 7) {
      let end = min(start + 7, all.count)
      let portion = Array(all[start..<end])
      let known = try KnownRecords.read(folder)
      #expect(known.records.count <= start)
      let found = FileGroups.of(portion, beside: known.records, merging: [.same, .version])
      let fromNothing = FileGroups.of(Array(all[..<end]), merging: [.same, .version])
      #expect(found.rows == fromNothing.rows.suffix(portion.count))
      try known.keep(portion)
    }
    let again = try KnownRecords.read(folder)
    try again.keep(all)
    #expect(try KnownRecords.read(folder).records.count == again.records.count)
  }

  @Test(arguments: [
    "TY  - JOUR\nTI  - An export\nER  - \n",
    "{\"id\":\"https://openalex.org/W1\",\"title\":\"A\"}\n",
  ])
  func refusesAnExportThatWasNamedByMistake(_ text: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try text.write(toFile: folder, atomically: true, encoding: .utf8)
    #expect(throws: PipelineFailure.self) { try KnownRecords.read(folder) }
    #expect(try String(contentsOfFile: folder, encoding: .utf8) == text)
  }

  @Test func refusesAnIndexThatIsDamaged() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try KnownRecords.read(folder).keep([record(1, 0), record(2, 0)])
    let text = try String(contentsOfFile: folder, encoding: .utf8)
    try (text + "half a li").write(toFile: folder, atomically: true, encoding: .utf8)
    #expect(throws: PipelineFailure.self) { try KnownRecords.read(folder) }
  }
}

extension FileGroups {
  /// Each record with its group.
  fileprivate var rows: [String] {
    csv.split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",").prefix(2).joined(separator: " ") }
  }
}
