import ReviewModel
import TestRandom
import Testing

@testable import Formats

/// Damaged tables are read without a trap, and whole ones twice alike.
struct TableMutationTests {
  @Test(arguments: Fixture.all(in: "tables"))
  func anyDamageIsSurvived(_ fixture: Fixture) throws {
    let bytes = Array(try fixture.file.bytes)
    var random = SeededRandom(seed: UInt64(bytes.count))
    let marks = Array("\",;\n\r\t='[]{}()&".utf8) + [0, 0xFF, 0xE2]
    for _ in 0..<25 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: damaged[place] = marks.randomElement(using: &random) ?? 0
        case 1: damaged.remove(at: place)
        default: damaged.insert(marks.randomElement(using: &random) ?? 0, at: place)
        }
      }
      let file = SourceFile(name: fixture.name, bytes: damaged)
      let reading = FileReading(file, as: .csv)
      for record in reading.records {
        #expect(record.origin.start < record.origin.end)
        #expect(record.origin.end <= damaged.count)
      }
    }
  }
}
