import ReviewModel
import TestRandom
import Testing

@testable import Formats

/// The pass over clean bytes finds what a plain reading finds.
struct ByteSurveyTests {
  private static func concern(_ bytes: [UInt8]) -> Int? {
    ByteText.lending(bytes) { text in
      var survey = ByteSurvey()
      var position = 0
      while position < text.count {
        let limit = min(position + 100, text.count)
        if let found = survey.nextConcern(in: text, position: &position, limit: limit) {
          return found
        }
      }
      return nil
    }
  }

  @Test func passesWhatIsClean() {
    let text = "Études, “naïve” – 中文 😀 Łódź \u{FFFD} plain and long enough for several words; "
    for count in 0..<20 {
      let bytes = Array(String(repeating: text, count: count).utf8)
      #expect(Self.concern(bytes) == nil)
    }
  }

  @Test func findsEveryDamageWhereverItStands() {
    let damages: [[UInt8]] = [
      [0], [0x80], [0xC0, 0x80], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xE0, 0x80, 0x80],
      [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xFF], [0xFE], [0xC2, 0x92], Array("Ã©".utf8), Array("â€™".utf8),
    ]
    for damage in damages {
      for before in 0..<140 {
        for after in [0, 1, 7, 90] {
          let bytes =
            [UInt8](repeating: 0x61, count: before) + damage
            + [UInt8](repeating: 0x20, count: after)
          #expect(Self.concern(bytes) == before, "\(damage) behind \(before)")
        }
      }
    }
  }

  @Test func agreesWithTheLibraryOnRandomBytes() {
    var random = SeededRandom(seed: 7)
    let alphabet: [UInt8] = [
      0x20, 0x61, 0x7F, 0x80, 0xBF, 0xC4, 0xDF, 0xE1, 0xED, 0xEF, 0xF1, 0xF4, 0x9F,
    ]
    for _ in 0..<500 {
      let length = Int.random(in: 0...90, using: &random)
      let bytes = (0..<length).map { index in
        index % 9 < 6 ? UInt8(0x61) : alphabet.randomElement(using: &random) ?? 0
      }
      #expect((Self.concern(bytes) == nil) == TextDecoding.isValid(bytes))
    }
  }

  @Test func countsLineEnds() {
    for text in ["", "a", "a\n", "a\r\nb\rc\n\nd", "\r\r\n\n\r", "a\r"] {
      let bytes = Array(text.utf8)
      let lines = ByteText.lending(bytes) { $0.lineEnds(in: 0..<bytes.count) }
      let last = bytes.last == 0x0A || bytes.last == 0x0D || bytes.isEmpty ? 0 : 1
      #expect(lines + last == Array(LineScanner(FileBytes(bytes))).count, "\(bytes)")
    }
  }

  /// A stretch that is damaged in each line takes time in proportion, on one line as on many.
  @Test(arguments: ["\n", "\r", "; ", "x"])
  func damagedTextTakesTimeInProportion(_ between: String) throws {
    let line = Array("AB  - caf".utf8) + [0xE9, 0x20] + Array("noir\(between)".utf8)
    let bytes = Array(repeatElement(line, count: 40_000).joined())
    #expect(try Encoded.text(bytes).bytes.count == bytes.count + 40_000)
  }
}
