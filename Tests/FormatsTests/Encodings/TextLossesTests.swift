import ReviewModel
import Testing

@testable import Formats

struct TextLossesTests {
  @Test(arguments: [
    "the ?Grid cells? of rats", "the patient?s own words", "they don?t know", "SP  - 123?130",
    "(?so called?) things", "they?re here",
  ])
  func questionMarksInTheWrongPlaceAreReported(_ text: String) throws {
    let read = try Encoded.text(Array("TY  - JOUR\nAB  - \(text)\n".utf8))
    #expect(read.rules == ["damaged-text"])
    #expect(read.diagnostics.first?.place?.line == 2)
  }

  @Test(arguments: [
    "What is it? A study", "UR  - http://example.org/a?id=3&s=t", "Is it so?Yes",
    "wom?n and behavio?r",
    "Pourquoi ? Comment ?", "http://example.org/10?20", "Why? How? When?", "(?)", "?",
  ])
  func otherQuestionMarksAreNot(_ text: String) throws {
    #expect(try Encoded.text(Array("AB  - \(text)\n".utf8)).rules.isEmpty)
  }

  @Test func lostCharactersAreCounted() throws {
    let read = try Encoded.text(
      Array("TI  - a\nAU  - M\u{FFFD}ller\nAU  - N\u{FFFD}\u{FFFD}\n".utf8)
    )
    #expect(read.diagnostics.map(\.message) == ["3 characters were lost before the file came here"])
    #expect(read.diagnostics.first?.place?.line == 2)
  }
}
