import ReviewModel
import Testing

@testable import Formats

struct TextDecodingTests {
  @Test(arguments: [
    ("ris/strict.ris", TextEncoding.utf8), ("ris/utf16.ris", .utf16LittleEndian),
    ("ris/utf16-without-mark.ris", .utf16LittleEndian),
    ("ris/utf16-big-endian.ris", .utf16BigEndian),
    ("ris/windows-1252.ris", .windows1252), ("ris/encoded-twice.ris", .utf8),
  ])
  func knowsTheEncoding(_ name: String, _ encoding: TextEncoding) throws {
    #expect(try Fixture.named(name).text.get().encoding == encoding)
  }

  @Test(arguments: [
    "ris/utf16.ris", "ris/windows-1252.ris", "ris/two-encodings.ris", "ris/nul-bytes.ris",
  ])
  func linesLeadBackToTheBytesOfTheFile(_ name: String) throws {
    let file = try Fixture.named(name)
    let text = try file.text.get()
    for line in text.lines {
      let start = text.originalOffset(line.start)
      let end = text.originalOffset(line.next)
      let piece = SourceFile(name: "", bytes: Array(file.bytes[start..<end]))
      guard text.encoding != .utf16LittleEndian else { continue }
      let again = try piece.text.get()
      #expect(
        Array(again.bytes) == Array(text.bytes[line.start..<line.next]),
        "line \(line.number)"
      )
    }
    #expect(text.originalOffset(text.bytes.count) == file.bytes.count)
  }

  @Test func utf16LinesBeginAtTheirUnits() throws {
    let file = try Fixture.named("ris/utf16.ris")
    let text = try file.text.get()
    let second = try #require(text.lines.dropFirst().first { _ in true })
    let offset = text.originalOffset(second.start)
    #expect(Array(file.bytes[offset..<offset + 4]) == [0x49, 0, 0x44, 0])
  }

  @Test func scansLinesWithAnyEnd() {
    let lines = Array(LineScanner(FileBytes("a\r\nb\rc\n\nd".utf8)))
    #expect(lines.map(\.number) == [1, 2, 3, 4, 5])
    #expect(lines.map(\.content.count) == [1, 1, 1, 0, 1])
    #expect(lines.map(\.start) == [0, 3, 5, 7, 8])
  }
}
