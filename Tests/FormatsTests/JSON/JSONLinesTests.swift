import ReviewModel
import Testing

@testable import Formats

struct JSONLinesTests {
  @Test(arguments: Fixture.all(in: "ris") + Fixture.all(in: "nbib"))
  func comeBackAsTheyWere(_ fixture: Fixture) throws {
    let records = try FileReading(fixture.file).records
    let again = FileReading(text: JSONLinesWriter.text(records), name: "a.jsonl").records
    #expect(again.count == records.count)
    for (record, other) in zip(records, again) {
      #expect(other.content == record.content)
      #expect(other.fields == record.fields)
      #expect(other.id == record.id)
    }
  }

  @Test func keysStandInOrderAndEmptyOnesAreLeftOut() {
    var record = Record(id: .init("rabc"), origin: Origin(file: "a", start: 1, end: 2, line: 1))
    record.title = "Ä/\"b\""
    let expected =
      #"{"id":"rabc","type":"other","title":"Ä/\"b\"","abstractStatus":"missing","#
      + #""origin":{"file":"a","start":1,"end":2,"line":1}}"#
    #expect(JSONLinesWriter.line(record) == expected)
  }

  @Test func reportsBadLinesAndReadsTheOthers() {
    let text =
      #"{"id":"rabcdefghijklm","type":"article","title":"A"}"# + "\n{oops\n[]\n"
      + #"{"id":"rabcdefghijkln","type":"article","title":"B","colour":"red","year":[]}"# + "\n"
    let reading = FileReading(text: text, name: "a.jsonl")
    #expect(reading.records.map(\.title) == ["A", "B"])
    #expect(reading.records.last?.fields == [RawField("colour", "red"), RawField("year", "[]")])
    #expect(reading.rules == ["json-syntax", "empty-record"])
    #expect(reading.diagnostics.first?.place == Place(file: "a.jsonl", line: 2, column: 2))
  }

  /// Found by fuzzing: the ID of another program was taken for the record's identity.
  @Test func theIDOfAnotherProgramSaysWhereARecordComesFrom() throws {
    let text =
      #"{"id":"y","type":"other","abstractStatus":"missing"}"# + "\n"
      + #"{"id":7,"type":"other","title":"P","abstractStatus":"missing"}"#
    let records = FileReading(text: text, name: "a.jsonl").records
    #expect(records.map(\.sourceID) == ["y", "7"])
    #expect(records.map { $0.fields.map(\.tag) } == [["id"], ["id"]])
    for record in records { #expect(RecordIdentity.id(spelled: record.id.text) == record.id) }
  }
}
