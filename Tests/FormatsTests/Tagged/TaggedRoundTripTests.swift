import ReviewModel
import Testing

@testable import Formats

/// What was read from tagged text is not lost on the way through our writers, damaged or not.
struct TaggedRoundTripTests {
  private static let fixtures = ["wos", "enw", "ovid", "refworks", "tagged", "nbib"].flatMap {
    Fixture.all(in: $0)
  }

  @Test(arguments: fixtures)
  func isReadBackFromEveryWriter(_ fixture: Fixture) throws {
    let records = try FileReading(fixture.file).records
    let nbib = FileReading(text: MEDLINEWriter.text(records), name: "a.nbib")
    #expect(nbib.format == .medline)
    #expect(nbib.records.map(\.content) == records.map(\.content))
    let ris = FileReading(text: RISWriter.text(records)).records
    #expect(ris.map(\.content) == records.map(\.content))
    let lines = FileReading(text: JSONLinesWriter.text(records), name: "a.jsonl").records
    #expect(lines.map(\.content) == records.map(\.content))
  }

  @Test(arguments: fixtures)
  func survivesDamage(_ fixture: Fixture) throws {
    let original = Array(try fixture.file.bytes.prefix(6_000))
    for seed in 0..<4 as Range<UInt64> {
      var damage = FileDamage(seed: seed, donors: [])
      let bytes = damage.damaged(original)
      let records = FileReading(SourceFile(name: fixture.name, bytes: bytes)).records
      for record in records {
        let isInside =
          0 <= record.origin.start && record.origin.start <= record.origin.end
          && record.origin.end <= bytes.count
        #expect(isInside, "seed \(seed)")
      }
      let nbib = FileReading(text: MEDLINEWriter.text(records), name: "a.nbib").records
      #expect(nbib.map(\.content) == records.map(\.content), "seed \(seed)")
    }
  }
}
