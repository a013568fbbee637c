import ReviewModel
import Testing

@testable import Formats

struct BibTeXReaderTests {
  private func read(_ text: String) -> FileReading { FileReading(text: text, name: "a.bib") }

  private func only(_ text: String) throws -> Record { try #require(read(text).records.first) }

  @Test func readsEveryFieldOfAnArticle() throws {
    let record = try only(
      """
      @article{okafor2018,
        author = {Okafor, Adaeze and Per-Erik Lindqvist},
        title = {Gardens on {W}ards},
        journal = {J. Invent. Nurs.},
        year = 2018, month = mar, day = 9, volume = {12}, number = 3, pages = "315--22",
        doi = {https://doi.org/10.5555/JIN.2018.0315}, pmid = {21314913},
        issn = {12345678}, keywords = {garden, ward}, language = {English},
        url = {https://example.org/jin/315}, publisher = {Invented Press},
        abstract = {Twelve patients
          were asked.

          They valued quiet.},
      }
      """
    )
    #expect(record.type == .article)
    #expect(record.sourceID == "okafor2018")
    #expect(record.title == "Gardens on Wards")
    #expect(
      record.authors == [
        Person(family: "Okafor", given: "Adaeze"), Person(family: "Lindqvist", given: "Per-Erik"),
      ]
    )
    #expect(record.issued == PartialDate(year: 2018, month: 3, day: 9))
    #expect(record.container == "J. Invent. Nurs.")
    #expect([record.volume, record.issue, record.pages] == ["12", "3", "315-322"])
    #expect(record.doi == "10.5555/jin.2018.0315")
    #expect(record.pmid == "21314913")
    #expect(record.issn == ["1234-5678"])
    #expect(record.keywords == ["garden", "ward"])
    #expect(record.language == "en")
    #expect(record.url == ["https://example.org/jin/315"])
    #expect(record.publisher == "Invented Press")
    #expect(record.abstract == "Twelve patients were asked.\nThey valued quiet.")
    #expect(record.fields.first == RawField("@article", "okafor2018"))
    #expect(record.fields.contains(RawField("title", "Gardens on {W}ards")))
    #expect(record.fields.count == 18)
  }

  @Test func readsScopusWithItsPreambleAndRepeatedKeys() throws {
    let reading = FileReading(try Fixture.named("bibtex/scopus.bib"))
    #expect(reading.format == .bibTeX)
    #expect(reading.records.map(\.type) == [.review, .conferencePaper])
    let first = try #require(reading.records.first)
    #expect(first.pages == "79-88")
    #expect(first.authors.last == Person(family: "Südwind", given: "S.S."))
    #expect(first.keywords == ["incomplete data", "orchards", "pairwise comparison"])
    let abstract = try #require(first.abstract)
    #expect(abstract.hasPrefix("Orchards cost $5 million, or ~10% of all; pears are tied. © 2020"))
    #expect(abstract.hasSuffix("g_orchard@example.org."))
    #expect(first.fields.contains(RawField("funding_text 1", "Paid by nobody")))
    #expect(reading.rules.contains("repeated-key"))
    #expect(reading.records.last?.container == "Proceedings of the Pear Meeting")
  }

  @Test func readsWebOfScienceWithDoubleBracesAndWrappedLines() throws {
    let reading = FileReading(try Fixture.named("bibtex/web-of-science.bib"))
    let record = try #require(reading.records.first)
    #expect(reading.records.count == 1)
    #expect(record.sourceID == "WOS:000278500000018")
    #expect(record.title == "Mitigation versus adaptation: does shade cool invented rooms?")
    #expect(record.type == .article)
    #expect(record.authors.last == Person(family: "Fosas de Pando", given: "Miguel"))
    #expect(record.issued == PartialDate(year: 2018, month: 10, day: 1))
    #expect(record.online == PartialDate(year: 2018, month: 2))
    #expect(record.doi == "10.5555/j.invent.2018_07")
    #expect(record.issn == ["0360-1323", "1873-684X"])
    #expect(
      record.keywords == ["Thermal comfort", "Shade", "Building simulation", "ROOMS", "CLIMATE"]
    )
    #expect(
      record.abstract
        == "Given a warmer world, shade accounts for up to 5% of what & how rooms warm. (C) 2018 Nobody."
    )
  }

  @Test func keepsWhatItCanOfBrokenEntries() throws {
    let reading = FileReading(try Fixture.named("bibtex/broken.bib"))
    #expect(
      reading.records.map(\.title) == [
        "When sharing mends prices.", "A brace is missing", "Closed by the other one",
        "The entry has no end", "He said \"yes\" twice", "Cut off in the mid",
      ]
    )
    #expect(reading.records.first?.container == "Journal of Invented Technology")
    #expect(reading.records.first?.keywords.contains("a picture emerges") ?? false)
    #expect(reading.records[1].authors == [Person(family: "Open", given: "Olga")])
    #expect(reading.records[1].issued?.year == 2001)
    #expect(reading.records[2].issued?.year == 2002)
    #expect(reading.records[3].url == ["https://example.org/~noend"])
    #expect(reading.rules.count { $0 == "bibtex-syntax" } >= 4)
    #expect(reading.rules.contains("missing-comma"))
  }

  @Test func inheritsByTheRulesOfBibLaTeX() throws {
    let reading = FileReading(try Fixture.named("bibtex/biblatex.bib"))
    #expect(
      reading.records.map(\.sourceID)
        == ["child", "parent", "article", "both", "round1", "round2", "hidden"]
    )
    let child = reading.records[0]
    #expect(child.title == "A paper on paths: Second thoughts")
    #expect(child.container == "Proceedings of the Path Meeting")
    #expect(child.issued == PartialDate(year: 2009, month: 8, day: 21))
    #expect(child.publisher == "Invented Press")
    #expect(child.doi == nil)
    #expect(
      child.authors == [
        Person(family: "von Hasselmann", given: "Klaus"), Person(literal: "Garden Study Group"),
      ]
    )
    let article = reading.records[2]
    #expect(article.title == "Größe, façade and α-waves in Šumava woods – a study")
    #expect(
      article.authors == [
        Person(family: "van der Berg", given: "Johan, Jr."),
        Person(family: "van Beethoven", given: "Ludwig"),
      ]
    )
    #expect(article.issued == PartialDate(year: 2004, month: 3))
    #expect(article.fields.contains(RawField("author+an", "1=corresponding")))
    #expect(reading.records[3].title == "A paper on paths: Second thoughts")
    #expect(reading.rules.contains("inheritance-cycle"))
    #expect(reading.rules.contains("commented-entry"))
  }

  @Test(arguments: [
    ("@misc{, title = {T}}", nil), ("@misc{title = {T}}", nil),
    ("@misc{a b é:1, title = {T}}", "a b é:1"), ("@misc{key title = {T}}", "key"),
    ("@misc{key\n title = {T}}", "key"), ("@misc(key, title = {T})", "key"),
    ("@\n% a remark\nmisc {key, title = {T}}", "key"),
    ("@misc{10.1/a(b)2<3=4, title = {T}}", "10.1/a(b)2<3=4"),
  ])
  func readsKeysOfAnyKind(_ text: String, _ key: String?) {
    let records = read(text).records
    #expect(records.map(\.title) == ["T"], "\(text)")
    #expect(records.map(\.sourceID) == [key], "\(text)")
  }

  @Test func addressesInValuesBeginNoEntry() throws {
    let text = "@misc{a, title = {Write to jo@misc{x} or @home (now)}, note = {b@c.org}}"
    #expect(read(text).records.count == 1)
    #expect(read("Mail me at jo@uni(x, y) please.\n" + text).records.count == 1)
  }

  @Test func joinsPartsAndKnowsMacros() throws {
    let text = """
      @string{first = "Xavier"}
      @string(name = first # " " # {D\\'ecoret})
      @book{a, author = name, title = {A} # " and " # undefined, month = "10~" # jan, year = 1942}
      """
    let reading = read(text)
    let record = try #require(reading.records.first)
    #expect(record.authors == [Person(family: "Décoret", given: "Xavier")])
    #expect(record.title == "A and undefined")
    #expect(record.issued == PartialDate(year: 1942, month: 1, day: 10))
    #expect(reading.rules == ["undefined-macro"])
  }

  @Test func macrosCannotGrowWithoutBounds() {
    var text = "@string{a0 = {0123456789}}\n"
    for index in 1..<60 { text += "@string{a\(index) = a\(index - 1) # a\(index - 1)}\n" }
    for index in 0..<2_000 { text += "@misc{k\(index), title = a59 # a59 # a59 # a59}\n" }
    #expect(read(text).records.count == 2_000)
  }

  @Test func anEntryWithoutAValueIsReported() {
    let reading = read("@misc{a}\n@misc{b,}\n@misc{c, title = {}}\n@misc{d, year = 2000}")
    #expect(reading.records.map(\.sourceID) == ["d"])
    #expect(reading.rules == ["empty-record", "empty-record", "empty-record", "missing-title"])
  }

  @Test func inventsNoTitle() throws {
    let text = "@misc{d, year = 2000}\n@article{e, shorttitle = {Short}}\n@misc{, key = {WHO}}"
    let reading = read(text)
    #expect(reading.records.map(\.title) == [nil, "Short", nil])
    #expect(reading.records.map(\.sourceID) == ["d", "e", "WHO"])
    #expect(reading.rules.contains("missing-title"))
  }

  @Test(arguments: [
    "@a{b,c={", "@a{b,c=\"", "@string{a={", "@comment{", "@a{b{", "@a{b,\n@a{b,\n", "{", "}", "@",
    "@a{k,\nt={\n", "@a{k,t={}},", "@comment{@a{k,", "@a{k,t=a#", "\\'", "@a{k,title={{{\\'$~--",
    "@a{k,crossref={k}}\n", "@a{k,a={}\n", "@a{k, author={a and ", "@a{k,x=1\ny\n",
  ])
  func readsInLinearTime(_ piece: String) {
    let text =
      "@misc{k, title = {T}}\n" + String(repeating: piece, count: 60_000 / piece.utf8.count)
    let clock = ContinuousClock()
    let time = clock.measure { _ = read(text) }
    #expect(time < .seconds(60), "\(piece)")
  }
}
