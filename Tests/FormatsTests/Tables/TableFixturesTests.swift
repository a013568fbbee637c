import ReviewModel
import Testing

@testable import Formats

struct TableFixturesTests {
  private func records(_ name: String) throws -> [Record] {
    let reading = FileReading(try Fixture.named("tables/\(name)"))
    #expect(reading.format == .csv)
    return reading.records
  }

  @Test func readsScopus() throws {
    let records = try records("scopus.csv")
    let first = try #require(records.first)
    #expect(first.title == "Garden sharing in small towns: A “before and after” study")
    #expect(first.authors.map(\.inverted) == ["Harlow, Mina", "Ibáñez-Roe, Carla"])
    #expect(
      first.abstract
        == "Background: Gardens are shared. Methods: We asked \"why\". © 2021 The Authors."
    )
    #expect(first.pages == "e104" && first.issn == ["2099-0001"] && first.language == "en")
    #expect(first.keywords == ["gardens", "sharing", "Adult", "Gardening"])
    let last = try #require(records.last)
    #expect(last.authors.isEmpty && last.abstract == nil && last.pages == "101-109")
    #expect(last.sourceID == "2-s2.0-85000000002" && last.labels.isEmpty)
  }

  @Test(arguments: [
    "embase.csv", "rayyan.csv", "covidence.csv", "wos-tagged.tsv", "openalex.csv",
  ])
  func readsOneReportInTheFormsOfManyTools(_ name: String) throws {
    let records = try records(name)
    let record = try #require(records.first)
    #expect(records.count == 1)
    #expect(record.title == "Allotments and sleep")
    #expect(record.authors.count == 2)
    #expect(record.authors.first?.family == "Harlow")
    #expect(record.issued?.year == 2021 && record.issued?.month == 5)
    #expect(record.doi == "10.5555/jsg.2021.210")
    #expect(record.volume == "12" && record.issue == "4")
    #expect(record.pages?.hasPrefix("210") ?? false)
    #expect(record.abstract == "Plots help.")
    #expect(record.type == .article)
  }

  @Test func readsTheIdentifiersOfTools() throws {
    #expect(try records("embase.csv").first?.registrations == ["NCT01234567"])
    #expect(try records("embase.csv").first?.issn == ["2099-0001", "2099-001X"])
    #expect(try records("covidence.csv").first?.sourceID == "#17")
    #expect(try records("covidence.csv").first?.labels == ["Tags=Awaiting; Pilot"])
    #expect(try records("openalex.csv").first?.labels == ["is_retracted=True"])
    #expect(try records("openalex.csv").first?.pmid == "35000002")
    let rayyan = try #require(try records("rayyan.csv").first)
    #expect(rayyan.labels.count == 3 && rayyan.sourceID == "rayyan-1001")
    #expect(rayyan.url == ["https://www.embase.com/search/results?id=L2000000001&from=export"])
  }

  @Test func readsTheNamesOfWebOfScience() throws {
    let record = try #require(try records("wos-names.tsv").first)
    #expect(record.authors.map(\.inverted) == ["Harlow, Mina", "Plot Group"])
    #expect(record.issued == PartialDate(year: 2022, month: 5))
    #expect(record.type == .review && record.pages == "e7")
    #expect(try records("wos-tagged.tsv").first?.online == PartialDate(year: 2021, month: 4))
  }

  @Test func readsADamagedTableRowByRow() throws {
    let reading = FileReading(try Fixture.named("tables/damaged.csv"))
    #expect(
      reading.records.map(\.title) == [
        "First of all", "Second", "The \"third\" title", "Fourth", "Fifth",
      ]
    )
    #expect(
      reading.rules == [
        "open-quote", "ragged-row", "stray-quote", "repeated-header", "ragged-row", "ragged-row",
      ]
    )
  }
}
