import Testing

@testable import Formats

struct CSLJSONWriterTests {
  @Test func saysWhatCSLCanSay() throws {
    let records = try FileReading(Fixture.named("ris/strict.ris")).records
    let text = CSLJSONWriter.text(records)
    let value = try JSONParser.parse(Array(text.utf8))
    guard case .array(let items) = value, let first = items.first else {
      Issue.record("no items")
      return
    }
    #expect(items.count == 2)
    #expect(first["type"]?.text == "article-journal")
    #expect(first["title"]?.text == "Gardens on wards: what patients say")
    #expect(first["page"]?.text == "315-322")
    #expect(first["issued"]?.compact == #"{"date-parts":[[2018,3,9]]}"#)
    #expect(first["custom"]?["registrations"]?.compact == #"["ISRCTN12345678"]"#)
  }

  @Test func writesAnEmptyArrayForNoRecords() {
    #expect(CSLJSONWriter.text([]) == "[]\n")
  }
}
