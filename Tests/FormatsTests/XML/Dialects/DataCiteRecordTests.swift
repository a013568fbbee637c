import ReviewModel
import Testing

@testable import Formats

struct DataCiteRecordTests {
  private let reading: FileReading
  private let records: [Record]

  init() throws {
    reading = try XMLFixture.reading("datacite-xml/resources.xml")
    records = reading.records
    try #require(records.count == 2)
  }

  @Test func knowsTheFormat() { #expect(reading.format == .dataCiteXML) }

  @Test func readsAResource() {
    let record = records[0]
    #expect(record.type == .preprint)
    #expect(record.title == "Kites over gulls: a preprint")
    #expect(
      record.authors == [
        Person(family: "Wind", given: "Ada B."), Person(literal: "Kite Society, Inc."),
      ]
    )
    #expect(record.doi == "10.99999/kite.81")
    #expect(record.issued == PartialDate(year: 2019, month: 3))
    #expect(record.online == PartialDate(year: 2019, month: 2, day: 1))
    #expect(record.abstract == "Kites were flown. Gulls watched.")
    #expect(record.keywords == ["kites"])
  }

  @Test func readsWhereItWasPublished() {
    #expect(records[0].container == "Journal of Kites")
    #expect(records[0].volume == "7")
    #expect(records[0].issue == "2")
    #expect(records[0].pages == "12-20")
    #expect(records[0].issn == ["1234-5679"])
  }

  @Test func keepsVersionsAndNoCitations() {
    #expect(records[0].relations == [RecordRelation(.versionOf, "doi:10.99999/kite.82")])
  }

  @Test func readsTypesInWords() {
    #expect(records[1].type == .thesis)
    #expect(records[1].awardingBody == "University of Wind")
    #expect(records[1].authors == [Person(family: "Puff", given: "Ina")])
  }
}
