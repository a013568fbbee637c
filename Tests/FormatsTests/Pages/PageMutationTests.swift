import ReviewModel
import Testing

@testable import Formats

/// Fixtures with bytes changed, lost and doubled at random: readers end, and say where.
struct PageMutationTests {
  private static let files =
    PageFixture.all("pages-") + ["pubmed-xml/set.xml", "endnote-xml/library.xml"]

  @Test(arguments: files)
  func survivesMutations(_ path: String) throws {
    let bytes = try PageFixture.bytes("\(PageFixture.folder)/\(path)")
    var numbers = SeededRandom(seed: UInt64(bytes.count))
    for round in 0..<8 {
      let changed = mutated(bytes, &numbers)
      let reading = FileReading(SourceFile(name: path, bytes: changed))
      for record in reading.records {
        #expect(record.origin.start <= record.origin.end, "\(path), round \(round)")
        #expect(record.origin.end <= changed.count, "\(path), round \(round)")
      }
      for diagnostic in reading.diagnostics {
        #expect(diagnostic.place?.file == path && !diagnostic.rule.isEmpty)
      }
      _ = FullTextReader.read(SourceFile(name: path, bytes: changed))
    }
  }

  @Test(arguments: files)
  func survivesBeingCutAnywhere(_ path: String) throws {
    let bytes = try PageFixture.bytes("\(PageFixture.folder)/\(path)")
    for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 15)) {
      _ = FileReading(SourceFile(name: path, bytes: Array(bytes[..<length])))
    }
  }

  private func mutated(_ bytes: [UInt8], _ numbers: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    let awkward: [UInt8] = [0, 0x0A, 0x0D, 0x22, 0x26, 0x2D, 0x3A, 0x3C, 0x3E, 0x7B, 0xC3, 0xFF]
    for _ in 0..<Int.random(in: 1...12, using: &numbers) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: bytes[place] = awkward.randomElement(using: &numbers) ?? 0
      case 1: bytes.remove(at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + 40))
      default:
        let piece = Array(bytes[place..<min(bytes.count, place + 60)])
        bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &numbers))
      }
    }
    return bytes
  }
}
