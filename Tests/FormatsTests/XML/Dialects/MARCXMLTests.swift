import ReviewModel
import Testing

@testable import Formats

struct MARCXMLTests {
  @Test func readsRecordsThatOAIWrapsInRecords() throws {
    let reading = try XMLFixture.reading("marcxml/harvest.xml")
    #expect(reading.format == .marcXML)
    let record = try #require(reading.records.first)
    #expect(reading.records.count == 1)
    #expect(record.title == "Kites over gulls: a study")
    #expect(record.authors == [Person(family: "Wind", given: "Ada B.")])
    #expect(record.type == .article)
    #expect(record.container == "Journal of Kites")
    #expect(record.volume == "39")
    #expect(record.issue == "4")
    #expect(record.pages == "12-20")
    #expect(record.issn == ["1234-5679"])
    #expect(record.issued == PartialDate(year: 1992))
    #expect(record.language == "en")
    #expect(record.sourceID == "K7")
    #expect(XMLFixture.rules(reading).isEmpty)
  }

  @Test func readsAnswersOfSRU() throws {
    let reading = try XMLFixture.reading("marcxml/sru.xml")
    #expect(reading.format == .marcXML)
    try #require(reading.records.count == 2)
    let book = reading.records[0]
    #expect(book.title == "Drachen. Band 2: Wind")
    #expect(book.type == .book)
    #expect(book.authors == [Person(family: "Gust", given: "Eva")])
    #expect(book.doi == "10.99999/kite.61")
    #expect(book.isbn == ["9780123751065"])
    #expect(book.publisher == "Kite Press")
    #expect(book.issued == PartialDate(year: 2023))
    #expect(book.container == "Studies of Air")
    #expect(book.volume == "7")
    #expect(book.abstract == "Kites were flown.")
    #expect(book.keywords == ["Kites--Germany", "wind", "gulls"])
    #expect(book.url == ["https://example.org/8"])
    #expect(book.language == "de")
    #expect(book.fields.contains(RawField("653", "  $awind$agulls")))
    let thesis = reading.records[1]
    #expect(thesis.type == .thesis)
    #expect(thesis.authors == [Person(family: "Puff", given: "Ina")])
    #expect(thesis.supervisors == [Person(family: "Guide", given: "Gil")])
    #expect(thesis.degree == "Ph.D.")
    #expect(thesis.awardingBody == "University of Wind")
    #expect(thesis.issued == PartialDate(year: 2011))
  }

  @Test func readsUNIMARC() throws {
    let text = """
      <collection xmlns="info:lc/xmlns/marcxchange-v2"><record format="UNIMARC"><leader>00000cam a2200000   450 </leader>
      <controlfield tag="001">U1</controlfield>
      <datafield tag="101" ind1="0" ind2=" "><subfield code="a">fre</subfield></datafield>
      <datafield tag="200" ind1="1" ind2=" "><subfield code="a">Cerfs-volants</subfield><subfield code="e">une histoire</subfield><subfield code="f">Ada Vent</subfield></datafield>
      <datafield tag="214" ind1=" " ind2="0"><subfield code="c">Presse du vent</subfield><subfield code="d">DL 2012</subfield></datafield>
      <datafield tag="328" ind1=" " ind2="0"><subfield code="b">Thèse de doctorat</subfield><subfield code="e">Université du Vent</subfield><subfield code="d">2011</subfield></datafield>
      <datafield tag="700" ind1=" " ind2="1"><subfield code="a">Vent</subfield><subfield code="b">Ada</subfield><subfield code="4">070</subfield></datafield>
      <datafield tag="701" ind1=" " ind2="1"><subfield code="a">Guide</subfield><subfield code="b">Gil</subfield><subfield code="4">727</subfield></datafield>
      </record></collection>
      """
    let reading = XMLFixture.reading(text: text)
    try #require(reading.records.count == 1)
    let record = reading.records[0]
    #expect(record.title == "Cerfs-volants: une histoire")
    #expect(record.authors == [Person(family: "Vent", given: "Ada")])
    #expect(record.supervisors == [Person(family: "Guide", given: "Gil")])
    #expect(record.type == .thesis)
    #expect(record.degree == "Thèse de doctorat")
    #expect(record.awardingBody == "Université du Vent")
    #expect(record.issued == PartialDate(year: 2012))
    #expect(record.language == "fr")
    #expect(record.fields.contains(RawField("701", " 1$aGuide$bGil$4727")))
  }
}
