import ReviewModel
import Testing

@testable import Formats

struct MARCReaderTests {
  private let bytes: [UInt8]

  init() throws {
    bytes = try PageFixture.bytes("\(PageFixture.folder)/marc/books.mrc")
  }

  private func reading(_ bytes: [UInt8]) -> FileReading {
    FileReading(SourceFile(name: "books.mrc", bytes: bytes))
  }

  @Test func readsUTF8() throws {
    let reading = reading(bytes)
    #expect(reading.format == .marc)
    try #require(reading.records.count == 2)
    let record = reading.records[0]
    #expect(record.title == "Señas del viento: cometas")
    #expect(record.authors == [Person(family: "Xérez", given: "Ana")])
    #expect(record.issued == PartialDate(year: 1687))
    #expect(record.publisher == "Por Juan Micòn")
    #expect(record.keywords == ["Kites--Spain"])
    #expect(record.sourceID == "K1")
    #expect(record.fields[0].tag == "LDR")
    #expect(record.fields.contains(RawField("650", " 0$aKites$zSpain.")))
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func readsMARC8() throws {
    let reading = reading(bytes)
    try #require(reading.records.count == 2)
    let record = reading.records[1]
    #expect(record.title == "Wind und Dörfer: Ветер")
    #expect(record.authors == [Person(family: "Müller", given: "René")])
    #expect(record.isbn == ["9780123751065"])
    #expect(record.issued == PartialDate(year: 2001))
    #expect(record.type == .book)
  }

  @Test func knowsWhereEachStands() {
    let records = reading(bytes).records
    #expect(records[0].origin.start == 0)
    #expect(records[0].origin.end == records[1].origin.start)
    #expect(records[1].origin.end == bytes.count)
  }

  @Test func readsPastALostCharacterOfTheLeader() {
    var damaged = bytes
    damaged.remove(at: 23)
    #expect(reading(damaged).records.map(\.title).first == "Señas del viento: cometas")
  }

  @Test func readsATruncatedFileAsFarAsItGoes() {
    let reading = reading(Array(bytes.dropLast(60)))
    #expect(reading.records.count == 2)
    #expect(reading.diagnostics.map(\.rule).contains("truncated-file"))
  }

  @Test func reportsADirectoryThatDoesNotFit() {
    var damaged = bytes
    // One field end too many in the first record.
    let place = damaged.firstIndex(of: 0x1D) ?? 0
    damaged.insert(contentsOf: [0x41, 0x1E], at: place)
    let reading = reading(damaged)
    #expect(reading.records.count == 2)
    #expect(reading.diagnostics.map(\.rule) == ["damaged-record"])
    #expect(reading.records[0].fields.contains(RawField("???", "A")))
  }

  @Test func reportsWhatIsNoRecord() {
    let reading = reading(bytes + Array("this is no record".utf8))
    #expect(reading.records.count == 2)
    #expect(reading.diagnostics.map(\.rule) == ["text-outside-record"])
  }

  @Test func takesUTF8ForUTF8WhateverTheLeaderSays() {
    var unmarked = bytes
    unmarked[9] = 0x20
    #expect(reading(unmarked).records.first?.title == "Señas del viento: cometas")
  }
}
