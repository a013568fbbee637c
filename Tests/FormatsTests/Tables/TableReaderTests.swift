import ReviewModel
import Testing

@testable import Formats

struct TableReaderTests {
  private func read(_ text: String, _ columns: [String: TableMeaning] = [:]) -> FileReading {
    FileReading(
      SourceFile(name: "export.csv", bytes: FileBytes(Array(text.utf8)), columns: columns)
    )
  }

  @Test(arguments: [
    "Title,Authors,Year\nOne,\"Lee, A.\",2001\n",
    "\u{FEFF}title;authors;year\r\nOne;Lee, A.;2001\r\n",
    " TITLE \tAuthor(s)\tPublication_Year\rOne\tLee, A.\t2001",
    "sep=|\nTitle|Author|Year\nOne|Lee, A.|2001",
    "\"sep=;\"\nTitle;Authors;Year\nOne;Lee, A.;2001\n",
    "SEARCH QUERY,x\n-----\n\nTitle,Author Names,Publication Year\nOne,Lee A.,2001\n",
    "SEARCH QUERY;x;;\n-----;;;\n;;;\nTitle;Author Names;Publication Year;\nOne;Lee A.;2001;\n",
    "\"\",\"title\",\"author\",\"year\"\n\"1\",\"One\",\"Lee, A.\",\"2001\"\n",
    "title,author,year\n1,One,\"Lee, A.\",2001\n2,Two,\"Lee, A.\",2001\n",
    "*Journal Article\nAuthor\tYear\tTitle\nLee, A.\t2001\tOne\n",
    "Titel;Autoren;Jahr\nOne;Lee, A.;2001\n", "Título,Autores,Año\nOne,\"Lee, A.\",2001\n",
    "PT\tAU\tTI\tPY\tSO\nJ\tLee, A.\tOne\t2001\tJ. Test\n",
  ])
  func readsTheHeadersOfManyTools(_ text: String) throws {
    let reading = read(text)
    #expect(reading.format == .csv)
    let record = try #require(reading.records.first)
    #expect(record.title == "One")
    #expect(record.authors.map(\.inverted) == ["Lee, A."])
    #expect(record.issued == PartialDate(year: 2001))
  }

  @Test(arguments: [
    "record,citation,verdict\nr1,Lee 2001,include\n", "a,b,c\n1,2,3\n", "title\nOne\n",
    "name,records,prevalence\nx,1,0.5\n", "Dear all, please find the titles, Authors below\n",
  ])
  func claimsNoOtherTable(_ text: String) {
    #expect(read(text).format != .csv)
  }

  @Test func saysWhatATableWithoutTitlesIs() {
    let reading = read("record,citation,verdict\nr1,Lee 2001,include\n")
    #expect(reading.unread?.contains("a table of decisions") ?? false)
    #expect(reading.unread?.contains("record, citation, verdict") ?? false)
  }

  @Test func readsWhatTheProtocolMaps() throws {
    let text = "Naslov,Avtor,Leto\nOne,\"Lee, A.\",2001\n"
    #expect(read(text).format != .csv)
    let reading = read(text, ["Naslov": .title, "Avtor": .authors, "Leto": .year])
    let record = try #require(reading.records.first)
    #expect(record.title == "One" && record.issued?.year == 2001)
    #expect(record.authors.map(\.inverted) == ["Lee, A."])
  }

  @Test func keepsEveryCellInTheFields() throws {
    let text = "Title,Unknown,,Year\n One ,\"x \"\"y\"\"\",z,2001,more\n"
    let record = try #require(read(text).records.first)
    #expect(
      Array(record.fields) == [
        RawField("Title", " One "), RawField("Unknown", "x \"y\""), RawField("column 3", "z"),
        RawField("Year", "2001"), RawField("column 5", "more"),
      ]
    )
    #expect(record.origin.line == 2 && record.origin.start == 20)
  }

  @Test func reportsRaggedRowsAndKeepsThem() {
    let reading = read("Title,Authors,Year\nOne\nTwo,\"Lee, A.\",2001,x\nThree,,2002,\n")
    #expect(reading.records.map(\.title) == ["One", "Two", "Three"])
    #expect(reading.rules == ["ragged-row", "ragged-row"])
  }

  @Test func passesOverHeadersWithinTheFile() {
    let part = "Title,Authors,Year\nOne,\"Lee, A.\",2001\n"
    let reading = read(part + part + "Year,Title,Authors\n2003,Three,\"Roe, J.\"\n")
    #expect(reading.records.map(\.title) == ["One", "One", "Three"])
    #expect(reading.records.last?.issued?.year == 2003)
    #expect(reading.rules == ["repeated-header", "repeated-header"])
  }

  @Test func keepsDecisionsAndNotesAsLabels() throws {
    let text =
      "title,abstract,label_included,notes,Cited by\n"
      + "One,x,1,\"RAYYAN-INCLUSION: {\"\"A\"\"=>\"\"Included\"\"} | RAYYAN-LABELS: b\",3\n"
    let record = try #require(read(text).records.first)
    #expect(
      record.labels == [
        "label_included=1", "RAYYAN-INCLUSION: {\"A\"=>\"Included\"}", "RAYYAN-LABELS: b",
      ]
    )
  }

  @Test func readsACitationOnOneLine() throws {
    let text =
      "PMID,Title,Authors,Citation,Journal/Book,Publication Year\n"
      + "11223344,One,\"Lee A, Roe J.\",Nature. 2021 Dec 21;1(2):10-11. doi: 10.1111/x.,Nature,2021\n"
    let record = try #require(read(text).records.first)
    #expect(record.issued == PartialDate(year: 2021, month: 12, day: 21))
    #expect([record.volume, record.issue, record.pages] == ["1", "2", "10-11"])
    #expect(record.pmid == "11223344" && record.authors.count == 2)
  }

  @Test func readsTheArticleNumberThatEmbaseHidesInTheSource() throws {
    let text =
      "Title,Author Names,Source,Source title,Publication Year,First Page\n"
      + "One,Lee A.,Nature (2024) 15:1 Article Number: 4063. Date of Publication: 1 Dec 2024,Nature,2024,\n"
    let record = try #require(read(text).records.first)
    #expect(record.container == "Nature")
    #expect(record.volume == "15" && record.pages == "4063")
  }

  @Test(arguments: [
    ("https://doi.org/10.1000/ABC", "10.1000/abc"), ("doi:10.1000/abc.", "10.1000/abc"),
    ("10.1000%2Fabc", "10.1000/abc"), ("10.1000/abc     LK  - https://x", "10.1000/abc"),
  ])
  func readsDOIs(_ cell: String, _ expected: String) throws {
    let record = try #require(read("Title,Year,DOI\nOne,2001,\(cell)\n").records.first)
    #expect(record.doi == expected)
  }

  @Test func findsTheDOIInAnAddressOfScopus() throws {
    let link =
      "https://www.scopus.com/inward/record.uri?eid=2-s2.0-85&doi=10.1038%2fs41467-024&partnerID=40"
    let record = try #require(read("Title,Year,Link\nOne,2001,\(link)\n").records.first)
    #expect(record.doi == "10.1038/s41467-024")
  }

  @Test func passesOverWhatDataFramesWriteForNothing() throws {
    let text = "title,authors,year,volume,pmid,abstract,doi\nOne,NA,2004.0,15.0,123456.0,nan,None\n"
    let record = try #require(read(text).records.first)
    #expect(record.authors.isEmpty && record.abstract == nil && record.doi == nil)
    #expect(record.issued?.year == 2004 && record.volume == "15" && record.pmid == "123456")
  }

  @Test func prefersFullNamesAndTheRangeOfPages() throws {
    let text =
      "Authors,Author full names,Title,Year,Page start,Page end,Art. No.,ISSN,EID\n"
      + "Lee A.; Roe J.,\"Lee, Ann (58975547800); Roe, Jo (57190394669)\",One,2024,315,22,e1,20411723,2-s2.0-1\n"
    let record = try #require(read(text).records.first)
    #expect(record.authors.map(\.inverted) == ["Lee, Ann", "Roe, Jo"])
    #expect(record.pages == "315-322" && record.issn == ["2041-1723"])
    #expect(record.sourceID == "2-s2.0-1")
  }

  @Test(arguments: [
    ("Article", RecordType.article), ("Review", .review), ("Conference Paper", .conferencePaper),
    ("journalArticle", .article), ("JOUR", .article), ("THES", .thesis), ("Book Chapter", .chapter),
    ("Meeting Abstract", .conferenceAbstract), ("Journal Article; Systematic Review", .review),
    ("Book Review", .article), ("posted-content", .preprint),
    ("Proceedings Paper", .conferencePaper),
  ])
  func understandsTypes(_ text: String, _ type: RecordType) throws {
    let record = try #require(read("Title,Year,Document Type\nOne,2001,\(text)\n").records.first)
    #expect(record.type == type)
  }

  @Test(arguments: ["", ",,"])
  func aHeadingBetweenRowsIsNoRecord(_ rest: String) {
    let text = "id,title,year\n1,One,2001\nnot yet labelled by anyone\(rest)\n2,Two,2002\n"
    let reading = read(text)
    #expect(reading.records.map(\.title) == ["One", "Two"])
    #expect(reading.rules.contains("text-outside-record"))
  }

  @Test func aRowOfOneTextIsDoubtfulAndKeepsItsPlace() {
    let text = "title,abstract,year\nOne,A.,2001\nA lonely title\n,the end of an abstract,\n"
    let reading = read(text)
    #expect(reading.records.map(\.title) == ["One", "A lonely title", nil])
    #expect(reading.records.last?.abstract == "the end of an abstract")
    #expect(reading.rules.filter { $0 == "doubtful-row" }.count == 2)
  }

  @Test func whatIsNoDOIIsNotMadeOne() throws {
    let reading = read("title,abstract,doi\nOne,A.,10.5555/12345\n,,10.4\n,,10.4\n")
    #expect(reading.records.map(\.doi) == ["10.5555/12345", nil, nil])
    #expect(reading.records.map(\.sourceID) == ["10.5555/12345", "10.4", "10.4"])
    #expect(reading.rules.contains("invalid-doi"))
    let text = CSLJSONWriter.text(reading.records)
    #expect(text.contains("\"number\":\"10.4\""))
    #expect(!text.contains("\"number\":\"10.5555/12345\""))
  }
}
