import FoundationEssentials
import ReviewModel
import ReviewText
import Testing

@testable import Formats

/// What the tests of a reference manager expect of real files is what we read.
///
/// The files belong to others and are no part of this package: without `SYNTH_BENCHMARK_DATA` this
/// is skipped.
struct ExpectedItemsTests {
  private static let root = ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"]

  /// Of the values compared, how many agree at least; the rest rest on another opinion: the short name
  /// of a law for its name, an abbreviation for the title of a book, pages of a volume for those of a
  /// chapter.
  private static let share = 0.975

  @Test(.enabled(if: root != nil, "SYNTH_BENCHMARK_DATA is not set"))
  func agreesWithExpectedItems() throws {
    let root = try #require(Self.root) + "/formats"
    var compared = 0
    var differences: [String] = []
    for path in try Self.files(in: root) {
      let items = try Self.items("\(root)/\(path).expected.json")
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)"))
      let records = FileReading(SourceFile(name: path, bytes: Array(data))).records
      for (index, item) in items.enumerated() {
        let record = records.count == items.count ? records[index] : Self.match(item, in: records)
        for (name, wanted) in item.values {
          compared += 1
          let found = record.map { Self.value(name, $0) } ?? ""
          if !Self.agree(name, found, wanted) {
            differences.append("\(path): \(name): '\(found)', expected '\(wanted)'")
          }
        }
      }
    }
    print("expected items: \(compared - differences.count) of \(compared) values agree")
    #expect(compared > 700)
    let share = 1 - Double(differences.count) / Double(max(1, compared))
    #expect(share >= Self.share, "\(differences.joined(separator: "\n"))")
  }

  private static func files(in root: String) throws -> [String] {
    let files = FileManager.default
    let ending = ".expected.json"
    return try files.contentsOfDirectory(atPath: root).sorted().flatMap { folder in
      let names = (try? files.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
      return names.filter { $0.hasSuffix(ending) }.sorted().map {
        "\(folder)/" + $0.dropLast(ending.count)
      }
    }
  }

  /// The items of an expectation; none where it is of another kind.
  private static func items(_ path: String) throws -> [ExpectedItem] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    guard case .array(let items) = try JSONParser.parse(Array(data)) else { return [] }
    return items.compactMap(ExpectedItem.init)
  }

  private static func match(_ item: ExpectedItem, in records: [Record]) -> Record? {
    guard let title = item.values.first(where: { $0.name == "title" })?.value else { return nil }
    return records.first { value("title", $0).hasPrefix(title.prefix(40)) }
  }

  private static func value(_ name: String, _ record: Record) -> String {
    switch name {
    case "title": ExpectedItem.folded(record.title)
    case "year": record.issued.map { String($0.year) } ?? ""
    case "author":
      ExpectedItem.folded(record.authors.first.flatMap { $0.family ?? $0.literal })
    case "authors": String(record.authors.count)
    case "doi": record.doi ?? ""
    case "container": ExpectedItem.folded(record.container)
    case "volume": ExpectedItem.folded(record.volume)
    case "issue": ExpectedItem.folded(record.issue)
    case "page": ExpectedItem.folded(ExpectedItem.firstPage(record.pages))
    case "abstract": ExpectedItem.folded(record.abstract)
    default: ""
    }
  }

  private static func agree(_ name: String, _ found: String, _ wanted: String) -> Bool {
    if found == wanted { return true }
    guard !found.isEmpty else { return false }
    switch name {
    case "title", "container": return found.contains(wanted) || wanted.contains(found)
    case "abstract":
      return found.prefix(40) == wanted.prefix(40) && found.suffix(40) == wanted.suffix(40)
    default: return false
    }
  }
}
