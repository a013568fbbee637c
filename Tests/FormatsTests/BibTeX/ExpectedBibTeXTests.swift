import FoundationEssentials
import ReviewModel
import ReviewText
import Testing

@testable import Formats

/// What other tools' own tests expect of a file, written as BibTeX beside it, is what we read of both.
///
/// The files belong to others and are no part of this package: without `SYNTH_BENCHMARK_DATA` this
/// is skipped.
struct ExpectedBibTeXTests {
  private static let root = ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"]

  /// Of the values compared, how many agree at least; the rest are mostly what those tools change or
  /// lose: capitals of titles, a journal's short name, an organisation taken for a person.
  private static let share = 0.93

  /// Consecutive types without a value between them, which we refuse.
  private static let doubtful: Set<String> = ["ris/jabref__RisImporterTest1.ris.expected.bib"]

  @Test(.enabled(if: root != nil, "SYNTH_BENCHMARK_DATA is not set"))
  func agreesWithExpectedBibTeX() throws {
    let root = try #require(Self.root) + "/formats"
    var compared = 0
    var differences: [String] = []
    for path in try Self.expectations(in: root) {
      let expected = try Self.reading("\(root)/\(path)").records
      let reading = try Self.reading("\(root)/" + path.dropLast(".expected.bib".count))
      // What no reader knows yet is counted elsewhere.
      guard reading.format != nil, !Self.doubtful.contains(path) else { continue }
      for (index, want) in expected.enumerated() {
        let match =
          reading.records.first { Self.isSame($0, want) }
          ?? (reading.records.count == expected.count ? reading.records[index] : nil)
        for (name, value) in Self.values(want) where !value.isEmpty && value != "unknown" {
          compared += 1
          let other = match.map(Self.values)?.first { $0.name == name }?.value ?? ""
          if !Self.agree(name, value, other) {
            differences.append("\(path): \(name): '\(other)', expected '\(value)'")
          }
        }
      }
    }
    if ProcessInfo.processInfo.environment["SYNTH_LIST"] != nil {
      print(differences.joined(separator: "\n"))
    }
    let share = 1 - Double(differences.count) / Double(max(1, compared))
    print("expected .bib: \(compared - differences.count) of \(compared) values agree")
    #expect(compared > 250)
    #expect(share >= Self.share, "\(differences.joined(separator: "\n"))")
  }

  private static func expectations(in root: String) throws -> [String] {
    let files = FileManager.default
    return try files.contentsOfDirectory(atPath: root).sorted().flatMap { folder in
      let names = (try? files.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
      return names.filter { $0.hasSuffix(".expected.bib") }.sorted().map { "\(folder)/\($0)" }
    }
  }

  private static func reading(_ path: String) throws -> FileReading {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return FileReading(SourceFile(name: name, bytes: Array(data)))
  }

  /// Whether two records are of one report: those tools sort, and shorten titles.
  private static func isSame(_ one: Record, _ other: Record) -> Bool {
    if let doi = one.doi, doi == other.doi { return true }
    let title = folded(one.title)
    let wanted = folded(other.title)
    return !title.isEmpty && !wanted.isEmpty && (title.hasPrefix(wanted) || wanted.hasPrefix(title))
  }

  private static func values(_ record: Record) -> [(name: String, value: String)] {
    [
      ("title", folded(record.title)), ("year", record.issued.map { String($0.year) } ?? ""),
      ("authors", folded(record.authors.map(\.name).joined(separator: "; "))),
      ("container", folded(record.container)), ("volume", folded(record.volume)),
      ("issue", folded(record.issue)), ("pages", folded(record.pages)), ("doi", record.doi ?? ""),
    ]
  }

  private static func agree(_ name: String, _ one: String, _ other: String) -> Bool {
    if one == other { return true }
    guard !other.isEmpty, name == "title" || name == "container" else { return false }
    return one.hasPrefix(other) || other.hasPrefix(one) || TitleJoining.isSameContainer(one, other)
  }

  private static func folded(_ text: String?) -> String { Folding.folded(text ?? "") }
}
