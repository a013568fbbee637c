import Foundation
import ReviewModel
import Testing

@testable import Formats

/// Every fixture, damaged at random: readers end, say where, and can write what they read.
///
/// SYNTH_DAMAGE says how many times each is damaged, if the usual number is not enough.
struct DamageTests {
  private static let rounds: UInt64 =
    ProcessInfo.processInfo.environment["SYNTH_DAMAGE"].flatMap { UInt64($0) }
    ?? 2
  private static let length = 5_000

  /// A piece of every third file, for the others.
  private static let donors: [[UInt8]] = Fixture.every.enumerated().compactMap { number, fixture in
    number % 3 == 0 ? try? fixture.opening(3_000) : nil
  }.filter { !$0.isEmpty }

  @Test(arguments: Fixture.every)
  func whateverHappensToAFileItIsReadToItsEnd(_ fixture: Fixture) throws {
    let original = try fixture.opening(Self.length)
    for seed in 0..<Self.rounds {
      var damage = FileDamage(seed: seed, donors: Self.donors)
      let bytes = damage.damaged(original)
      let file = SourceFile(name: fixture.name, bytes: bytes)
      let reading = FileReading(file)
      expectPlaces(of: reading, in: bytes, seed)
      let again = FileReading(file)
      #expect(again.records == reading.records, "seed \(seed)")
      #expect(again.diagnostics == reading.diagnostics, "seed \(seed)")
      _ = FullTextReader.read(file)
    }
  }

  @Test(arguments: Fixture.every)
  func whateverWasReadCanBeWrittenAndReadAgain(_ fixture: Fixture) throws {
    let original = try fixture.opening(Self.length)
    for seed in 1_000..<1_000 + Self.rounds {
      var damage = FileDamage(seed: seed, donors: Self.donors)
      let file = SourceFile(name: fixture.name, bytes: damage.damaged(original))
      let records = FileReading(file).records
      guard !records.isEmpty else { continue }
      let ris = read(RISWriter.text(records), .ris)
      #expect(difference(ris, records) == nil, "RIS, seed \(seed)")
      let lines = read(JSONLinesWriter.text(records), .jsonLines)
      #expect(difference(lines, records) == nil, "JSON Lines, seed \(seed)")
      #expect(lines.map(\.id) == records.map(\.id), "JSON Lines, seed \(seed)")
      guard FormatRegistry.reader(of: .cslJSON) != nil else { continue }
      let items = read(CSLJSONWriter.text(records), .cslJSON)
      #expect(difference(items, records) == nil, "CSL-JSON, seed \(seed)")
    }
  }

  @Test(arguments: Fixture.every)
  func aFileMayEndAnywhere(_ fixture: Fixture) throws {
    let bytes = try fixture.opening(Self.length)
    for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 12)) {
      let part = Array(bytes[..<length])
      let reading = FileReading(SourceFile(name: fixture.name, bytes: part))
      expectPlaces(of: reading, in: part, UInt64(length))
    }
  }

  @Test(arguments: FormatRegistry.readers.map(\.format))
  func everyReaderSurvivesFilesOfAllOtherFormats(_ format: Format) throws {
    for donor in Self.donors {
      let reading = FileReading(SourceFile(name: "other", bytes: donor), as: format)
      expectPlaces(of: reading, in: donor, 0)
    }
  }

  /// Records lie in the file, diagnostics name a line of it, and there are not too many of them.
  private func expectPlaces(of reading: FileReading, in bytes: [UInt8], _ seed: UInt64) {
    for record in reading.records {
      let origin = record.origin
      let isInside = 0 <= origin.start && origin.start <= origin.end && origin.end <= bytes.count
      #expect(isInside, "seed \(seed): \(origin.start)..<\(origin.end) of \(bytes.count)")
      #expect(record.id.text.utf8.count == 14, "seed \(seed)")
    }
    let lines = Self.lines(of: bytes)
    for diagnostic in reading.diagnostics {
      #expect(!diagnostic.rule.isEmpty && diagnostic.place != nil, "seed \(seed)")
      let line = diagnostic.place?.line ?? 1
      #expect(1 <= line && line <= lines, "seed \(seed): line \(line) of \(lines)")
    }
    #expect(reading.diagnostics.count < 500, "seed \(seed)")
  }

  /// Lines of the text as it is read: a part in UTF-16 behind a line that does not end begins another.
  private static func lines(of bytes: [UInt8]) -> Int {
    let isEnd: (UInt8) -> Bool = { $0 == 0x0A || $0 == 0x0D }
    let text = try? SourceFile(name: "a", bytes: bytes).text.get()
    return max(bytes.count(where: isEnd), text?.bytes.count(where: isEnd) ?? 0) + 1
  }

  private func read(_ text: String, _ format: Format) -> [Record] {
    FileReading(SourceFile(name: "again", bytes: Array(text.utf8)), as: format).records
  }

  /// Where two lists of records first say different things; nil where they say the same.
  private func difference(_ found: [Record], _ wanted: [Record]) -> String? {
    guard found.count == wanted.count else { return "\(found.count) records of \(wanted.count)" }
    for (found, wanted) in zip(found, wanted) {
      for key in RecordKey.content {
        let values = [key.value(of: found), key.value(of: wanted)].map {
          $0?.compact.debugDescription
        }
        guard values[0] != values[1] else { continue }
        return values.map { "\(key): \($0?.prefix(300) ?? "nothing")" }.joined(separator: " for ")
      }
    }
    return nil
  }
}
