import TestRandom
import Testing

@testable import Formats

struct CSVReaderTests {
  private func read(_ text: String) throws -> CSVDocument { try CSVReader.read(Array(text.utf8)) }

  @Test(arguments: [
    "record,verdict\nr1,include\n", "record;verdict\r\nr1;include\r\n",
    "record\tverdict\rr1\tinclude",
    "\u{FEFF}record,verdict\n\n\nr1,include\n\n", "sep=;\nrecord;verdict\nr1;include\n",
    "\"record\" , verdict\n\"r1\",include", " record ,verdict\nr1,include,\n",
  ])
  func readsWhatSpreadsheetsWrite(_ text: String) throws {
    let document = try read(text)
    #expect(document.header == ["record", "verdict"])
    let row = try #require(document.rows.first)
    #expect(document.rows.count == 1)
    #expect(document.cell("record", of: row) == "r1")
    #expect(document.cell("VERDICT", of: row) == "include")
    #expect(document.cell("nothing", of: row) == "")
  }

  @Test func keepsQuotesLineEndsAndRaggedRows() throws {
    let document = try read("a,b\n\"one \"\"two\"\"\nthree\",\"x\ny\"\nshort\n1,2,3\n")
    #expect(
      document.rows.map(\.cells) == [
        ["one \"two\"\nthree", "x\ny"], ["short", ""], ["1", "2", "3"],
      ]
    )
    #expect(document.rows.map(\.line) == [2, 5, 6])
  }

  @Test func takesOffWhatGuardsAgainstFormulas() throws {
    let document = try read("a\n'=1+1\n'-3\n'it\n''=x\n\"'@a\"\n")
    #expect(document.rows.map(\.cells) == [["=1+1"], ["-3"], ["'it"], ["'=x"], ["@a"]])
  }

  @Test func anUnfinishedQuoteEndsWithTheFile() throws {
    #expect(try read("a,b\n1,\"two\n3,4\n").rows.map(\.cells) == [["1", "two\n3,4\n"]])
  }

  @Test func readsWindowsText() throws {
    #expect(
      try CSVReader.read(Array("record,note\nr1,a caf".utf8) + [0xE9, 0x0A]).rows.map(\.cells)
        == [["r1", "a café"]]
    )
  }

  @Test func whatWasWrittenComesBack() throws {
    var random = SeededRandom(seed: 11)
    let alphabet = ["a", "=", "'", "\"", ",", ";", "\n", "\t", "-", "é", " ", "+", "@"]
    for _ in 0..<300 {
      var table = CSVTable(header: ["x", "y", "z"])
      for _ in 0..<4 {
        table.append(
          (0..<3).map { _ in
            let count = Int.random(in: 0...5, using: &random)
            let text = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? "" }
            return .text("k" == text.joined() ? "k" : text.joined())
          }
        )
      }
      let written = table.rows.map { row in
        row.map { cell in if case .text(let text) = cell { text } else { "" } }
      }
      let document = try read(table.text)
      #expect(document.rows.map(\.cells) == written.filter { $0.contains { !$0.isEmpty } })
    }
  }
}
