import ReviewModel
import Testing

@testable import Formats

/// What JSON of each kind says is found in it.
struct JSONReadersTests {
  @Test func readsWhatZoteroWritesAsCSL() throws {
    let reading = FileReading(try Fixture.named("csl-json/library.json"))
    #expect(reading.format == .cslJSON)
    let records = reading.records
    #expect(records.map(\.type) == [.article, .thesis, .webPage])
    let first = try #require(records.first)
    #expect(first.title == "Walking beside: peer work in wards")
    #expect(
      first.authors.map(\.inverted) == ["Brook, Ada, Jr.", "van Gogh, Tessa", "The Harbour Group"]
    )
    #expect(first.issued?.description == "2019-04-02")
    #expect(first.pages == "315-322")
    #expect(first.doi == "10.5555/jqp.2019.7")
    #expect(first.pmid == "30000001")
    #expect(first.pmcid == "PMC600001")
    #expect(first.issn == ["1234-5679", "2345-6783"])
    #expect(first.keywords == ["peer support", "hope"])
    #expect(first.language == "en")
    #expect(first.abstract == "Aims\nTo see what peer workers do & say.")
    #expect(first.labels == ["ASReview_relevant: yes"])
    #expect(first.fields.first == RawField("id", "http://zotero.org/users/1/items/AAAA1111"))
    #expect(first.fields.last == RawField("issued", #"{"date-parts":[["2019",4,"2"]]}"#))
    #expect(first.origin.line == 2)
    #expect(records[1].awardingBody == "University of Nowhere")
    #expect(records[1].degree == "PhD thesis")
    #expect(records[1].issued?.description == "2016-03")
    #expect(records[2].doi == "10.5555/note-1")
    #expect(records[2].publisher == "Some Blog")
    #expect(records[2].keywords == ["Care", "Work"])
    #expect(records[2].issued?.description == "2020")
  }

  @Test func goesOnAfterDamage() throws {
    let reading = FileReading(try Fixture.named("csl-json/damaged.json"))
    let titles = ["First, with a comma too many", "Third, with a line end", "Fourth"]
    #expect(reading.records.map(\.title) == titles)
    #expect(reading.records.last?.abstract == nil)
    #expect(reading.records.last?.fields.last?.tag == "truncated")
    #expect(
      reading.rules == ["json-repaired", "json-syntax", "json-repaired", "truncated-file"]
    )
    #expect(reading.diagnostics[1].place?.line == 3)
    #expect(reading.diagnostics[3].place?.line == 7)
  }

  @Test func readsSeveralTextsInOne() throws {
    let reading = FileReading(try Fixture.named("csl-json/concatenated.json"))
    #expect(reading.records.map(\.sourceID) == ["x", "y", "z"])
    #expect(reading.records.map(\.origin.line) == [1, 2, 4])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func readsListsOfOpenAlex() throws {
    let reading = FileReading(try Fixture.named("openalex-json/list.json"))
    #expect(reading.format == .openAlexJSON)
    let work = try #require(reading.records.first)
    #expect(work.type == .review)
    #expect(work.sourceID == "W4200000001")
    #expect(work.title == "What staff say")
    #expect(work.authors.map(\.inverted) == ["de la Cruz, Ana María", "Li, Bo"])
    #expect(work.issued?.description == "2021-05-09")
    #expect(work.container == "Open Ward")
    #expect(work.pages == "10-19")
    #expect(work.pmid == "33000001")
    #expect(work.pmcid == "PMC7000001")
    #expect(work.issn == ["1234-5679", "2345-6783"])
    #expect(work.abstract == "To see is to see all.")
    #expect(work.keywords == ["Hope", "staff", "Hope/ethics"])
    #expect(work.relations.map(\.kind) == [.retractedBy])
    let thesis = try #require(reading.records.last)
    #expect(thesis.type == .thesis)
    #expect(thesis.awardingBody == "University of Nowhere")
    #expect(thesis.pages == nil)
    #expect(thesis.origin.line == 30)
  }

  @Test func readsDataCiteOfItsInterface() throws {
    let reading = FileReading(try Fixture.named("datacite-json/rest.json"))
    #expect(reading.format == .dataCiteJSON)
    let record = try #require(reading.records.first)
    #expect(record.type == .chapter)
    #expect(record.title == "Rooms: A view")
    #expect(record.authors.map(\.inverted) == ["Weiß, Eva", "Institute, of Quiet"])
    #expect(record.container == "The Book of Rooms")
    #expect(record.volume == "3")
    #expect(record.pages == "42-79")
    #expect(record.issued?.description == "2018-12-20")
    #expect(record.issn == ["1234-5679"])
    #expect(record.language == "de")
    #expect(record.doi == "10.5555/dc.1")
    #expect(record.abstract == "What rooms do.")
    #expect(record.keywords == ["rooms", "care"])
    #expect(record.relations == [RecordRelation(.versionOf, "doi:10.5555/dc.0")])
    #expect(record.fields.contains { $0.tag == "attributes.doi" && $0.value == "10.5555/DC.1" })
  }

  @Test func readsAnswersOfCrossref() throws {
    let reading = FileReading(try Fixture.named("crossref-json/works.json"))
    #expect(reading.format == .crossrefJSON)
    let work = try #require(reading.records.first)
    #expect(work.title == "Loud wards: an ear in each")
    #expect(work.authors.map(\.inverted) == ["Sound, Mia", "Quiet Consortium"])
    #expect(work.abstract == "Background: Wards are loud.\nMethods: We listened.")
    #expect(work.container == "Ear")
    #expect(work.pages == "e77")
    #expect(work.issued?.description == "2014-02")
    #expect(work.online?.description == "2014-02-11")
    #expect(work.registrations == ["ISRCTN12345678"])
    let relations: [RecordRelation] = [
      RecordRelation(.retractedBy, "doi:10.5555/cr.9"),
      RecordRelation(.versionOf, "doi:10.5555/pre.1"),
    ]
    #expect(work.relations == relations)
    let preprint = try #require(reading.records.last)
    #expect(preprint.type == .preprint)
    #expect(preprint.container == "wardRxiv")
    #expect(preprint.issued?.description == "2020-01-02")
  }

  @Test func readsZoteroWithoutItsNotes() throws {
    let reading = FileReading(try Fixture.named("zotero-json/library.json"))
    #expect(reading.format == .zoteroJSON)
    #expect(reading.rules == ["no-citation"])
    let entry = try #require(reading.records.first)
    #expect(entry.type == .conferencePaper)
    #expect(entry.authors.map(\.inverted) == ["Bank, Lu", "Park Board"])
    #expect(entry.container == "Proceedings of Parks")
    #expect(entry.pmid == "21000001")
    #expect(entry.labels == ["rayyan-include"])
    #expect(entry.fields.contains(RawField("data.pages", "1-9")))
  }

  @Test func readsWhatPagesSayInTheWordsOfSchema() throws {
    let reading = FileReading(try Fixture.named("schema-json/page.jsonld"))
    #expect(reading.format == .schemaJSON)
    #expect(reading.records.count == 1)
    let work = try #require(reading.records.first)
    #expect(work.title == "Benches again")
    #expect(work.authors.map(\.inverted) == ["de Bank, Lu", "Park Board of All"])
    #expect(work.container == "Park")
    #expect(work.volume == "8")
    #expect(work.issue == "2")
    #expect(work.pages == "4-9")
    #expect(work.doi == "10.5555/bench.2")
    #expect(work.issn == ["1234-5679"])
    #expect(work.keywords == ["parks", "benches"])
    #expect(work.abstract == "We sat once more.")
  }

  @Test func namesTheCodesOfEPPIReviewer() throws {
    let reading = FileReading(try Fixture.named("other-json/eppi.json"))
    #expect(reading.format == .otherJSON)
    let item = try #require(reading.records.first)
    #expect(item.sourceID == "500")
    #expect(item.type == .article)
    #expect(item.authors.map(\.inverted) == ["Leg, A", "Arm, Bea"])
    #expect(item.container == "Seats")
    #expect(item.issued?.description == "2009-05")
    #expect(item.doi == "10.5555/chair")
    #expect(item.keywords == ["chairs", "legs"])
    #expect(item.labels == ["Second view: ask Jo", "code 99"])
  }

  @Test func tellsFieldsByTheirNames() throws {
    let reading = FileReading(try Fixture.named("other-json/services.json"))
    let records = reading.records
    #expect(records.map(\.title) == ["Stools", "Sofas.", "Beds"])
    #expect(records.map(\.type) == [.review, .article, .article])
    #expect(records.map(\.container) == ["Seats", "Seats", "Sleep Well"])
    #expect(records.map(\.volume) == ["5", "9", "1"])
    #expect(records.map(\.pages) == ["7-9", "12-18", "2-4"])
    #expect(records.map(\.pmid) == ["29000001", "29000002", nil])
    #expect(records.map(\.doi) == ["10.5555/stool", nil, "10.5555/bed"])
    let names = records.map { $0.authors.map(\.inverted) }
    #expect(names == [["Low, Ann B."], ["Soft, A", "Cushion, BC."], ["Pillow, P."]])
    #expect(records.map { $0.issued?.description } == ["2018-02-03", "2017-06-01", "2016-07-08"])
    #expect(records[1].abstract == "Aim: To rest.")
    #expect(records[2].keywords == ["bed", "rest"])
    #expect(reading.rules == ["no-citation"])
  }

  @Test func readsSummariesOfPubMed() throws {
    let records = FileReading(try Fixture.named("other-json/summaries.json")).records
    #expect(records.map(\.doi) == ["10.5555/stand"])
    #expect(records.first?.pmid == "31000001")
    #expect(records.first?.container == "Journal of seats")
    #expect(records.first?.authors.map(\.inverted) == ["Leg, AB"])
  }

  @Test func readsCitationFiles() throws {
    let reading = FileReading(try Fixture.named("cff/CITATION.cff"))
    #expect(reading.format == .cff)
    let records = reading.records
    let titles = [
      "Seat: a counter # of seats", "It's all about seats, and nothing else", "Rooms", nil,
    ]
    #expect(records.map(\.title) == titles)
    #expect(records.map(\.type) == [.other, .article, .thesis, .book])
    #expect(records[0].authors.map(\.inverted) == ["van der Leg, A. B.", "The Seat Project"])
    #expect(records[0].abstract == "It counts.\n\nIt counts on.")
    #expect(records[0].keywords == ["seats", "counting, of"])
    #expect(records[0].doi == "10.5555/seat")
    #expect(records[1].pages == "441-447")
    #expect(records[1].issued?.description == "2019-11")
    #expect(records[2].awardingBody == "University of Nowhere")
    #expect(records[2].authors.map(\.inverted) == ["Ohm, G., Jr."])
    #expect(records.map(\.origin.line) == [1, 23, 37, 46])
  }
}
