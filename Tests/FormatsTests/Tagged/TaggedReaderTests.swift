import ReviewModel
import Testing

@testable import Formats

struct TaggedReaderTests {
  @Test func readsRefer() throws {
    let reading = try FileReading(Fixture.named("enw/library.enw"))
    #expect(reading.format == .refer)
    let records = reading.records
    #expect(records.count == 3)
    #expect(
      records[0].authors == [
        Person(family: "Kindly", given: "Anna"), Person(literal: "Invented Health Organisation"),
        Person(family: "O'Neill", given: "Conor"),
      ]
    )
    #expect(records[0].issued == PartialDate(year: 2021, month: 9, day: 1))
    #expect(records[0].pages == "315-322")
    #expect(records[0].keywords == ["hope", "kindness", "peer support"])
    #expect(
      records[0].abstract
        == "First paragraph with\n% of wards that hoped.\n\nSecond paragraph."
    )
    #expect(records[0].doi == "10.5555/hope")
    #expect(records[0].pmid == "21314913")
    #expect(records[0].labels == ["ASReview_relevant"])
    #expect(records[1].type == .thesis)
    #expect(records[1].pages == nil)
    #expect(records[1].awardingBody == "University of Invented")
    #expect(records[1].supervisors == [Person(family: "Wise", given: "Wilma")])
    #expect(records[2].type == .chapter)
    #expect(records[2].container == "A book")
    #expect(records[2].authors.count == 2)
  }

  @Test func readsReferWithoutTypesOrWithBlankLinesEverywhere() throws {
    let untyped = try FileReading(Fixture.named("enw/untyped.txt")).records
    #expect(untyped.map(\.title) == ["Kindness in journals", "A table of contents"])
    #expect(untyped[0].container == "Journal of Invented Care")
    #expect(untyped[1].issued == PartialDate(year: 2018))
    #expect(untyped[1].container == nil)
    let spaced = try FileReading(Fixture.named("enw/double-spaced.enw")).records
    #expect(spaced.map(\.title) == ["First of two", "Second of two"])
    #expect(spaced.map { $0.issued?.year } == [2001, 2002])
  }

  @Test func aTypeAloneIsNoRecord() {
    let reading = FileReading(text: "%0 Journal Article\n%0 Book\n%T A book\n", name: "a.enw")
    #expect(reading.records.map(\.title) == ["A book"])
    #expect(reading.rules == ["empty-record"])
  }

  @Test func readsOvidWithTags() throws {
    let reading = try FileReading(Fixture.named("ovid/tags.txt"))
    #expect(reading.format == .ovid)
    let records = reading.records
    #expect(records.count == 5)
    #expect(records[0].title == "Hope on wards.")
    #expect(
      records[0].authors == [
        Person(family: "Kindly", given: "A. B."), Person(family: "Zhang", given: "Wei"),
      ]
    )
    #expect(records[0].container == "Forest Care & Management")
    #expect(records[0].volume == "201")
    #expect(records[0].issue == "2-3")
    #expect(records[0].pages == "327-334")
    #expect(records[0].issued == PartialDate(year: 2004, month: 11, day: 15))
    #expect(records[0].doi == "10.5555/hope")
    #expect(records[1].title == "A comparison of kindness.")
    #expect(records[1].sourceID == "2015-99942-012")
    #expect(records[1].volume == "43")
    #expect(records[1].pages == "623-634")
    #expect(records[2].type == .book)
    #expect(records[2].authors.count == 2)
    #expect(records[3].container == "Lancet of Care")
    #expect(records[3].issue == "10223")
    #expect(records[3].issued == PartialDate(year: 2020, month: 2, day: 15))
    #expect(records[4].authors == [Person(family: "Peterson", given: "James A.")])
    #expect(records[4].container == "ACSM'S Health & Care Journal")
    #expect(records[4].volume == "14")
    #expect(records[4].issued == PartialDate(year: 2010, month: 1))
  }

  @Test func readsOvidWithNamesOfFields() throws {
    let reading = try FileReading(Fixture.named("ovid/names.txt"))
    #expect(reading.format == .ovid)
    let records = reading.records
    #expect(records.count == 2)
    #expect(records[0].type == .review)
    #expect(records[0].title == "Effects of hope on wards: a systematic review.")
    #expect(records[0].authors.map(\.family) == ["Kindly", "de Vries"])
    #expect(records[0].authors.map(\.given) == ["Jakob", "Tim"])
    #expect(records[0].abstract == "Wards hope.\n\nAnd they are kind.")
    #expect(records[0].keywords == ["hope", "kindness", "care"])
    #expect(records[0].pages == "1048-1064")
    #expect(records[0].url == ["http://ovidsp.example.org/8"])
    #expect(records[1].container == "School Care Quarterly")
    #expect(records[1].online == PartialDate(year: 2015, month: 3, day: 16))
    #expect(records[1].issued == PartialDate(year: 2015))
  }

  @Test func readsRefWorks() throws {
    let reading = try FileReading(Fixture.named("refworks/legend.txt"))
    #expect(reading.format == .refWorks)
    #expect(reading.diagnostics.isEmpty)
    let records = reading.records
    #expect(records.count == 2)
    #expect(records[0].authors.map(\.family) == ["Brennan", "Second"])
    #expect(records[0].issued == PartialDate(year: 2003, month: 1, day: 5))
    #expect(records[0].pages == "337-367")
    #expect(records[0].doi == "10.5555/374030")
    #expect(records[1].type == .thesis)
    #expect(records[1].pages == nil)
    #expect(records[1].pmid == "99935938")
  }

  @Test func readsTheCochraneLibrary() throws {
    let reading = try FileReading(Fixture.named("tagged/cochrane.txt"))
    #expect(reading.format == .taggedText)
    let records = reading.records
    #expect(records.count == 2)
    #expect(records[0].authors.count == 2)
    #expect(records[0].container == "Journal of invented care")
    #expect(records[0].pages == "315-322")
    #expect(records[0].pmid == "21314913")
    #expect(records[0].sourceID == "CN-99999999")
    #expect(records[0].doi == "10.5555/hope")
  }

  @Test func readsNamesOfFieldsBehindTags() throws {
    let records = try FileReading(Fixture.named("tagged/csa.txt")).records
    #expect(records.map(\.title) == ["A comparison of kindness", "Another"])
    #expect(records[0].authors.count == 2)
    #expect(records[0].container == "Journal of Kindness")
    #expect(records[0].volume == "8")
    #expect(records[0].pages == "123-134")
    #expect(records[0].issued == PartialDate(year: 2001))
  }

  @Test func readsBiblioscape() throws {
    let records = try FileReading(Fixture.named("tagged/biblioscape.txt")).records
    #expect(records.count == 2)
    #expect(records[0].pages == "3749-3752")
    #expect(records[0].abstract == "First line\nsecond line")
    #expect(records[1].type == .chapter)
    #expect(records[1].container == "A book")
  }

  @Test func readsProQuest() throws {
    let reading = try FileReading(Fixture.named("tagged/proquest.txt"))
    #expect(reading.format == .taggedText)
    #expect(reading.diagnostics.isEmpty)
    let records = reading.records
    #expect(records.count == 2)
    #expect(records[0].type == .thesis)
    #expect(records[0].abstract == "Wards hope.\n\nMethods: We asked them.")
    #expect(records[0].awardingBody == "University of Invented")
    #expect(records[0].supervisors == [Person(family: "Wise", given: "Wilma")])
    #expect(records[0].keywords == ["Hope", "Kindness"])
    #expect(records[1].authors.map(\.family) == ["Slade", "Amering"])
    #expect(records[1].issued == PartialDate(year: 2010, month: 3))
    #expect(records[1].doi == "10.5555/wards")
  }
}
