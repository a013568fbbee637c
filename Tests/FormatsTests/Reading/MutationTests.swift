import ReviewModel
import Testing

@testable import Formats

/// Damaged files are read without a crash, a hang or a wrong place.
struct MutationTests {
  @Test(arguments: Fixture.all(in: "ris") + Fixture.all(in: "nbib"))
  func survivesDamage(_ fixture: Fixture) throws {
    let original = try fixture.file.bytes.prefix(6_000)
    for seed in 0..<16 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let bytes = Self.damaged(Array(original), &random)
      let reading = FileReading(SourceFile(name: fixture.name, bytes: bytes))
      for record in reading.records {
        let isInside =
          0 <= record.origin.start && record.origin.start <= record.origin.end
          && record.origin.end <= bytes.count
        #expect(isInside, "seed \(seed)")
        #expect(record.id.text.utf8.count == 14, "seed \(seed)")
      }
      let again = FileReading(SourceFile(name: fixture.name, bytes: bytes))
      #expect(again.records == reading.records, "seed \(seed)")
      #expect(again.diagnostics == reading.diagnostics, "seed \(seed)")
    }
  }

  @Test(arguments: Fixture.all(in: "ris") + Fixture.all(in: "nbib"))
  func whateverWasReadCanBeWrittenAndReadAgain(_ fixture: Fixture) throws {
    let original = try fixture.file.bytes.prefix(6_000)
    for seed in 100..<108 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let bytes = Self.damaged(Array(original), &random)
      let records = FileReading(SourceFile(name: fixture.name, bytes: bytes)).records
      let ris = FileReading(text: RISWriter.text(records)).records
      #expect(ris.map(\.content) == records.map(\.content), "seed \(seed)")
      let lines = FileReading(text: JSONLinesWriter.text(records), name: "a.jsonl").records
      #expect(lines.map(\.content) == records.map(\.content), "seed \(seed)")
      #expect(lines.map(\.id) == records.map(\.id), "seed \(seed)")
    }
  }

  /// One to four damages: a byte altered, a piece left out, doubled, or the rest cut off.
  static func damaged(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...80, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 3:
        bytes[start] = [0x0A, 0x0D, 0x00, 0x2D, 0xC3, 0x20].randomElement(using: &random) ?? 0
      default: bytes.removeSubrange(end...)
      }
    }
    return bytes
  }
}
