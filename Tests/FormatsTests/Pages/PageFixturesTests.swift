import ReviewModel
import Testing

@testable import Formats

/// Saved pages beside what they should become.
struct PageFixturesTests {
  @Test(arguments: PageFixture.all("pages-"))
  func readsThePage(_ path: String) throws {
    let bytes = try PageFixture.bytes("\(PageFixture.folder)/\(path)")
    let file = SourceFile(name: path, bytes: bytes)
    let expected = "\(PageFixture.folder)/\(path).expected.json"
    let expectation = try PageExpectation(try PageFixture.bytes(expected))
    let complaints = expectation.complaints(
      FileReading(file),
      body: FullTextReader.read(file)?.text
    )
    #expect(complaints.isEmpty, "\(path): \(complaints.joined(separator: "; "))")
  }

  @Test(arguments: ["ethos", "pure", "scite", "web"])
  func hasSeveralFixturesOfEachShape(_ shape: String) {
    #expect(PageFixture.all("pages-\(shape)").count >= 3)
  }

  @Test(arguments: PageFixture.all("pages-"))
  func givesTheSameRecordWhateverEndsTheLines(_ path: String) throws {
    let bytes = try PageFixture.bytes("\(PageFixture.folder)/\(path)")
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let records = ["\n", "\r\n", "\r"].map { ending in
      let file = SourceFile(name: path, bytes: Array(lines.joined(separator: ending).utf8))
      return FileReading(file).records.map { record in
        var record = record
        record.origin = Origin(file: path, start: 0, end: 0, line: 1)
        return record
      }
    }
    #expect(records[0] == records[1])
    #expect(records[0] == records[2])
  }

  @Test(arguments: PageFixture.all("pages-"))
  func keepsEveryWordInAField(_ path: String) throws {
    let bytes = try PageFixture.bytes("\(PageFixture.folder)/\(path)")
    let file = SourceFile(name: path, bytes: bytes)
    let page = try #require(PageText(file))
    let fields = FileReading(file).records.flatMap(\.fields)
    let kept = fields.map { "\($0.tag) \($0.value)" }.joined(separator: " ")
      .lowercased().filter { $0.isLetter || $0.isNumber }
    // Words of the shape itself: `Cited by 1,204 publications` becomes `Cited by` and `1204`.
    let shape: Set<String> = ["er", "publications", "1", "204", "abstract", "citation"]
    for line in page.lines {
      let words = line.text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      let lost = words.filter { !kept.contains($0) && !shape.contains($0) }
      #expect(lost.isEmpty, "\(path):\(line.number): \(lost)")
    }
  }
}
