import ReviewModel
import Testing

@testable import Formats

/// What is written straight into bytes is what the values say.
struct JSONWritingTests {
  @Test(arguments: Fixture.all(in: "ris") + Fixture.all(in: "nbib") + Fixture.all(in: "csl-json"))
  func linesSayWhatTheKeysSay(_ fixture: Fixture) throws {
    for record in FileReading(try fixture.file).records {
      let members = RecordKey.allCases.compactMap { key in
        key.value(of: record).map { JSONValue.Member(key: key.rawValue, value: $0) }
      }
      #expect(JSONLinesWriter.line(record) == JSONValue.object(members).compact)
    }
  }

  @Test(arguments: [
    "", "a", "1234567", "12345678", "tab\there", "\u{1}\u{1F}\u{7F}", "ünï\"cödé\\", "\n",
    "a long text with a quotation mark \" beyond the first eight bytes, and a line\nend",
  ])
  func stringsComeBackAsTheyWere(_ text: String) throws {
    var bytes: [UInt8] = []
    JSONText.append(text, to: &bytes)
    #expect(try JSONParser.parse(bytes) == .string(text))
  }

  @Test(arguments: [0, 7, 10, 1_999, 9_999_999, 10_000_000, -3, Int.max, Int.min])
  func numbersStandInDigits(_ number: Int) {
    var bytes: [UInt8] = []
    JSONText.append(number, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == String(number))
  }

  @Test func keepsNumbersAsTheyStand() throws {
    let text = "[-0,1.50,12345678901234567890,1E5,2e-3]"
    #expect(try JSONParser.parse(Array(text.utf8)).compact == text)
  }

  @Test func partsOfPeopleThatCSLHasNoNameForComeBack() {
    var record = Record(type: .thesis, origin: Origin(file: "a", start: 0, end: 0, line: 1))
    record.title = "A"
    record.authors = [Person(family: "B", given: "C", isni: "0000000121032683")]
    record.keywords = ["one; and two", "three"]
    record.isbn = ["1", ""]
    record.publisher = "P"
    record.awardingBody = "P"
    record.url = ["https://a.example", "https://b.example"]
    record.issued = PartialDate(year: 1_999, month: 2)
    let text = CSLJSONWriter.text([record])
    let again = FileReading(text: text, name: "a.json").records
    #expect(again.map(\.content) == [record.content])
  }
}
