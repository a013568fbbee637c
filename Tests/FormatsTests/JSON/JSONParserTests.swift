import Testing

@testable import Formats

struct JSONParserTests {
  @Test(arguments: [
    #"{"b":1,"a":[true,false,null,"x"],"c":{"d":-2.5e3}}"#, "[]", "{}", #""é \" \\ \n""#, "12",
  ])
  func keepsOrderAndValues(_ text: String) throws {
    #expect(try JSONParser.parse(Array(text.utf8)).compact == text)
  }

  @Test func readsEscapes() throws {
    let text = #""\u00e9\ud83d\ude00\/\t\ud800""#
    #expect(try JSONParser.parse(Array(text.utf8)) == .string("é😀/\t\u{FFFD}"))
  }

  @Test(arguments: [
    "", "{", "[1,]", #"{"a" 1}"#, "tru", "1 2", #""a"#, "01a", "\"\u{1}\"", "{\"a\":}",
  ])
  func refusesWhatIsNoJSON(_ text: String) {
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Array(text.utf8)) }
  }

  @Test func refusesDeepNesting() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Array(text.utf8)) }
  }
}
