import ReviewModel
import Testing

@testable import Formats

/// Damaged JSON is read without a crash, a hang or a wrong place.
struct JSONDamageTests {
  private static let folders = [
    "csl-json", "openalex-json", "datacite-json", "crossref-json", "zotero-json", "schema-json",
    "other-json", "cff",
  ]

  @Test(arguments: folders.flatMap(Fixture.all))
  func survivesDamage(_ fixture: Fixture) throws {
    let original = Array(try fixture.file.bytes)
    for seed in 0..<8 as Range<UInt64> {
      var damage = FileDamage(seed: seed, donors: [])
      let bytes = damage.damaged(original)
      let reading = FileReading(SourceFile(name: fixture.name, bytes: bytes))
      for record in reading.records {
        let isInside =
          0 <= record.origin.start && record.origin.start <= record.origin.end
          && record.origin.end <= bytes.count
        #expect(isInside, "seed \(seed)")
      }
    }
  }

  @Test func keepsWhatStoodBeforeACut() throws {
    let bytes = Array(try Fixture.named("openalex-json/list.json").bytes)
    var counts: [Int] = []
    for end in stride(from: 200, to: bytes.count, by: 37) {
      let reading = FileReading(SourceFile(name: "a.json", bytes: Array(bytes[..<end])))
      #expect(reading.rules.contains("truncated-file") || reading.records.isEmpty, "cut at \(end)")
      counts.append(reading.records.count)
    }
    #expect(counts == counts.sorted())
    #expect(counts.last == 2)
  }

  @Test(arguments: [
    String(repeating: "[", count: 200_000), String(repeating: #"{"items":["#, count: 50_000),
    String(repeating: #"{"a":"#, count: 100_000),
    "[" + String(repeating: "{\"title\":\"", count: 50_000),
    String(repeating: "- ", count: 50_000),
    "cff-version: 1\n" + String(repeating: "- ", count: 50_000),
    "cff-version: 1\na: " + String(repeating: "[", count: 50_000),
  ])
  func isNotLedIntoTheDepths(_ text: String) {
    #expect(FileReading(text: text, name: "a.json").records.isEmpty)
    #expect(FileReading(text: text, name: "a.cff").records.isEmpty)
  }
}
