import Testing

@testable import Pipeline

struct WordsInFileTests {
  @Test func findsWordsAcrossLineBreaks() {
    let bytes = Array("AB  - We asked\n      twelve gardeners.\n".utf8)
    let line = WordsInFile(bytes).line(of: "asked twelve gardeners", from: 0, to: bytes.count)
    #expect(line == 1)
  }

  @Test func readsPastMarkup() {
    let bytes = Array("<p>\n<b>Tea</b> and <i>sleep</i></p>".utf8)
    #expect(WordsInFile(bytes).line(of: "Tea and sleep", from: 0, to: bytes.count) == 2)
  }

  @Test func looksOnlyBetweenTheBytesGiven() {
    let bytes = Array("tea\nbread\ntea\n".utf8)
    #expect(WordsInFile(bytes).line(of: "tea", from: 4, to: bytes.count) == 3)
    #expect(WordsInFile(bytes).line(of: "bread", from: 10, to: bytes.count) == nil)
  }

  @Test func repeatedLettersTakeNoLongTime() {
    let bytes = Array(String(repeating: "a", count: 200_000).utf8)
    let words = String(repeating: "a", count: 5_000) + "b"
    #expect(WordsInFile(bytes).line(of: words, from: 0, to: bytes.count) == nil)
  }
}
