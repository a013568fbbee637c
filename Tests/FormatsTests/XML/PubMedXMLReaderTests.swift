import ReviewModel
import Testing

@testable import Formats

struct PubMedXMLReaderTests {
  private let reading: FileReading
  private let records: [Record]

  init() throws {
    reading = try XMLFixture.reading("pubmed-xml/set.xml")
    records = reading.records
    #expect(records.count == 3)
  }

  @Test func readsTitlesThroughInlineMarkupAndWithoutBrackets() {
    #expect(records[0].title == "H2O and Fucus vesiculosus at the quay: a registered trial")
    #expect(records[1].title == "Sand und Zeit")
  }

  @Test func putsLabelsBeforeThePartsOfAnAbstract() {
    let text = "BACKGROUND: Tides are wet (105 litres).\nThey come back (NCT01234567)."
    #expect(records[0].abstract == text)
    #expect(records[0].abstractStatus == .complete)
    #expect(records[0].abstractSource == .paraphrase)
  }

  @Test func takesAnotherAbstractOnlyWhereTheAuthorsIsMissing() {
    #expect(records[1].abstract == "Sand runs. (ABSTRACT TRUNCATED)")
    #expect(records[1].abstractStatus == .partial)
  }

  @Test func skipsAuthorsMarkedAsMistakes() {
    #expect(records[0].authors.map(\.inverted) == ["Le Quay, Ann B, Jr", "Tide Group"])
    #expect(records[0].authors.first?.isni == "0000000123456789")
  }

  @Test func takesNoIdentifierFromReferences() {
    #expect(records[0].doi == "10.99999/tidal.1")
    #expect(records[0].pmcid == "PMC900001")
    #expect(records[1].doi == nil && records[1].pmcid == nil)
  }

  @Test func readsDatesInWordsAndInElements() {
    #expect(records[0].issued == PartialDate(year: 1998, month: 12))
    #expect(records[0].online == PartialDate(year: 1998, month: 11, day: 5))
    #expect(records[1].issued == PartialDate(year: 2015))
  }

  @Test func readsJournalPagesAndNumbers() {
    #expect(records[0].container == "Journal of tidal studies")
    #expect(records[0].pages == "315-322")
    #expect(records[0].issn == ["1234-5679", "0012-9658"])
    #expect(records[1].container == "Q Sand")
    #expect(records[1].pages == "e77")
  }

  @Test func linksRetractionsAndCorrectionsButNotReferences() {
    #expect(
      records[0].relations == [
        RecordRelation(.retractedBy, "pmid:90000009"),
        RecordRelation(.correctedBy, "J Tidal Stud. 1999;13:2"),
      ]
    )
  }

  @Test func findsRegistrationsInBanksAndText() {
    #expect(records[0].registrations == ["ISRCTN12345678", "NCT01234567"])
  }

  @Test func knowsReviewsBooksAndChapters() {
    #expect(records.map(\.type) == [.review, .article, .chapter])
    #expect(records[2].container == "A handbook of tides")
    #expect(records[2].authors.map(\.inverted) == ["Falk, Mia"])
    #expect(records[2].isbn == ["9781402894626"])
    #expect(records[2].publisher == "Gull Press")
  }

  @Test func keepsTheVersionOfANumberAndWhereEachRecordStands() throws {
    #expect(records[0].fields.contains(RawField("MedlineCitation/PMID@Version", "2")))
    #expect(records[0].language == "fr")
    #expect(records[0].keywords == ["quay", "Tidal Waves"])
    let bytes = try PageFixture.bytes("\(PageFixture.folder)/pubmed-xml/set.xml")
    for record in records {
      let range = record.origin.start..<record.origin.end
      let text = String(decoding: bytes[range], as: UTF8.self)
      #expect(text.hasPrefix("<Pubmed") && text.hasSuffix("Article>"))
      #expect(text.contains(try #require(record.pmid)))
      let line = bytes[..<record.origin.start].count { $0 == 0x0A } + 1
      #expect(record.origin.line == line)
    }
  }

  @Test func reportsAnEmptyArticleAndWithdrawnNumbers() {
    #expect(XMLFixture.rules(reading) == ["empty-record", "withdrawn-citation"])
    #expect(reading.diagnostics.last?.notes == ["PMID 90000010, 90000011"])
    #expect(reading.unread == nil)
  }

  @Test func readsSingleArticlesAndSeveralDocumentsInOneFile() {
    let one = XMLFixture.article(1)
    #expect(XMLFixture.reading(text: one).records.count == 1)
    let two = XMLFixture.set(XMLFixture.article(1), XMLFixture.article(2))
    let several = two + "<!-- next -->\n" + XMLFixture.set(XMLFixture.article(3)) + one
    let reading = XMLFixture.reading(text: several)
    #expect(reading.records.map(\.pmid) == ["1", "2", "3", "1"])
    #expect(reading.records.map(\.origin.line) == [3, 4, 9, 11])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func readsUTF16AndDeclaredEncodings() {
    let text = XMLFixture.set(XMLFixture.article(1, title: "Café à la mode"))
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + text.dropFirst(21)
    let bytes = latin.unicodeScalars.map { UInt8($0.value) }
    for bytes in [utf16, bytes] {
      let reading = FileReading(SourceFile(name: "a.xml", bytes: bytes))
      #expect(reading.records.map(\.title) == ["Café à la mode"])
    }
  }
}
