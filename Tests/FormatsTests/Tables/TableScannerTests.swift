import TestRandom
import Testing

@testable import Formats

struct TableScannerTests {
  /// The rows of a text with their lines, and what is wrong with them.
  private func rows(
    _ text: String,
    width: Int = 0,
    delimiter: UInt8 = UInt8(ascii: ",")
  ) -> [(line: Int, cells: [String], trouble: String)] {
    var scanner = TableScanner(FileBytes(Array(text.utf8)), delimiter: delimiter)
    scanner.width = width
    var row = TableRow()
    var result: [(line: Int, cells: [String], trouble: String)] = []
    while scanner.next(&row) {
      let trouble = (row.hasOpenQuote ? "open " : "") + (row.hasStrayQuote ? "stray" : "")
      result.append((row.line, row.cells.map(\.string), trouble))
    }
    return result
  }

  @Test(arguments: ["a,b\nc,d\n", "a,b\r\nc,d", "a,b\rc,d\r", "\u{FEFF}a,b\n\u{FEFF}c,d\n"])
  func endsRowsAtAnyLineEnd(_ text: String) {
    #expect(rows(text).map(\.cells) == [["a", "b"], ["c", "d"]])
    #expect(rows(text).map(\.line) == [1, 2])
  }

  @Test func keepsQuotedDelimitersQuotesAndLineEnds() {
    let found = rows("\"a, b\",\"c \"\"d\"\"\"\n\"e\nf\r\ng\",h\ni,\"\"\n")
    #expect(found.map(\.cells) == [["a, b", "c \"d\""], ["e\nf\r\ng", "h"], ["i", ""]])
    #expect(found.map(\.line) == [1, 2, 5])
    #expect(found.allSatisfy { $0.trouble.isEmpty })
  }

  @Test func readsBlanksAroundQuotesAndWhatEBSCOWrites() {
    #expect(rows("a, \"b, c\" ,d").map(\.cells) == [["a", "b, c", "d"]])
    #expect(
      rows("=\"0123\",=\"4/3/2024, x\",y").map(\.cells) == [["=\"0123\"", "=\"4/3/2024, x\"", "y"]]
    )
    #expect(rows("an \"exact\" copy, a \"b\"").map(\.cells) == [["an \"exact\" copy", " a \"b\""]])
  }

  @Test func keepsAQuoteThatIsNotDoubled() {
    let found = rows("1,\"the \"new\" way\",2\n3,\"he said \"yes\"\",4\n", width: 3)
    #expect(found.map(\.cells) == [["1", "the \"new\" way", "2"], ["3", "he said \"yes\"", "4"]])
    #expect(found.map(\.trouble) == ["stray", "stray"])
  }

  @Test func aQuoteThatIsNotClosedEndsWithItsLine() {
    let text = "1,\"open, 2001\n2,\"Title two\",2002\n3,\"Title, three\",2003\n"
    let found = rows(text, width: 3)
    #expect(
      found.map(\.cells) == [
        ["1", "\"open", " 2001"], ["2", "Title two", "2002"], ["3", "Title, three", "2003"],
      ]
    )
    #expect(found.map(\.trouble) == ["open ", "", ""])
  }

  @Test func aQuoteThatIsNotClosedDoesNotSwallowRowsWithoutQuotes() {
    let found = rows("1,\"open,x,y\n2,b,c\n3,d,e\n", width: 3)
    #expect(found.map(\.cells) == [["1", "open,x,y"], ["2", "b", "c"], ["3", "d", "e"]])
    #expect(found.first?.trouble == "open ")
  }

  @Test func aQuoteThatMeetsAnotherInTheNextRowEndsWithItsLine() {
    let found = rows("1,\"open,2001,J\n2,Title \"two\",2002,K\n3,T,2003,L\n", width: 4)
    #expect(found.map(\.cells.count) == [4, 4, 4])
    #expect(found.map(\.line) == [1, 2, 3])
  }

  @Test func quotesWithoutEndTakeNoQuadraticTime() {
    let text = String(repeating: "\"\"abc\n", count: 4_000)
    #expect(rows(text, width: 3).count == 4_000)
    let other = String(repeating: "1,\"x\n", count: 4_000)
    #expect(rows(other, width: 2).count == 4_000)
  }

  @Test func anyBytesAreRowsThatCoverThem() {
    var random = SeededRandom(seed: 5)
    let alphabet = Array("ab,\"\"\n\r ;='\t".utf8)
    for _ in 0..<500 {
      let count = Int.random(in: 0...60, using: &random)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      var scanner = TableScanner(FileBytes(bytes), delimiter: UInt8(ascii: ","))
      scanner.width = 3
      var row = TableRow()
      var end = 0
      while scanner.next(&row) {
        #expect(row.start == end && row.end > row.start)
        end = row.end
      }
      #expect(end == bytes.count)
    }
  }
}
