import ReviewModel
import Testing

@testable import Formats

/// Damaged and hostile XML: what is whole is read, the rest is reported, nothing hangs.
struct XMLRobustnessTests {
  @Test func refusesEntityBombs() {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE lolz [
       <!ENTITY lol "lol">
       <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
      ]>
      <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>&lol2;</PMID></MedlineCitation>
      </PubmedArticle></PubmedArticleSet>
      """
    let reading = XMLFixture.reading(text: bomb)
    #expect(reading.records.isEmpty)
    #expect(XMLFixture.rules(reading) == ["xml-entity"])
    #expect(reading.unread?.contains("line 3") ?? false)
    #expect(reading.diagnostics.first?.place == Place(file: "export.xml", line: 3))
  }

  @Test(arguments: [
    "<!ENTITY file SYSTEM \"file:///etc/hostname\">",
    "<!ENTITY % file SYSTEM \"file:///etc/hostname\"> %file;",
    "<!ENTITY file SYSTEM \"image.gif\" NDATA gif>",
  ])
  func readsNoOtherFile(_ declaration: String) {
    let text = """
      <!DOCTYPE PubmedArticleSet [ \(declaration) ]>
      <PubmedArticleSet>\(XMLFixture.article(1, title: "&file;"))</PubmedArticleSet>
      """
    let reading = XMLFixture.reading(text: text)
    #expect(reading.records.isEmpty)
    #expect(XMLFixture.rules(reading) == ["xml-entity"])
  }

  @Test func loadsNoDTDFromAnywhere() {
    let text = """
      <!DOCTYPE PubmedArticleSet SYSTEM "/etc/hostname">
      <PubmedArticleSet>\(XMLFixture.article(1, title: "Caf&eacute; &unknown; &nbsp;bar"))</PubmedArticleSet>
      """
    let reading = XMLFixture.reading(text: text)
    #expect(reading.records.map(\.title) == ["Café &unknown; bar"])
    #expect(XMLFixture.rules(reading) == ["xml-repaired"])
  }

  @Test func stopsAtFiftyThousandElementsWithinEachOther() {
    let depth = 50_000
    let tower = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    let text = XMLFixture.set(XMLFixture.article(1), tower, XMLFixture.article(2))
    let reading = XMLFixture.reading(text: text)
    #expect(reading.records.map(\.pmid) == ["1", "2"])
    #expect(XMLFixture.rules(reading) == ["xml-limit"])
    #expect(reading.diagnostics.first?.place?.line == 4)
    #expect(reading.diagnostics.first?.help != nil)
  }

  @Test func readsRecordsWithinRecordsWithoutEnd() {
    let nested = String(repeating: "<PubmedArticle><MedlineCitation>", count: 20_000)
    let reading = XMLFixture.reading(text: nested)
    #expect(reading.records.isEmpty)
    #expect(reading.unread != nil)
  }

  @Test func keepsCompleteRecordsOfATruncatedFile() {
    let whole = XMLFixture.set(XMLFixture.article(1), XMLFixture.article(2))
    let reading = XMLFixture.reading(text: String(whole.dropLast(80)))
    #expect(reading.records.map(\.pmid) == ["1"])
    #expect(XMLFixture.rules(reading) == ["truncated-file"])
    #expect(reading.unread?.contains("the record that begins in line 4") ?? false)
  }

  @Test func readsOnAfterABrokenRecord() {
    let broken = "<PubmedArticle><MedlineCitation><PMID>2</PMID><a b=</PubmedArticle>\n"
    let text = XMLFixture.set(XMLFixture.article(1), broken, XMLFixture.article(3))
    let reading = XMLFixture.reading(text: text)
    #expect(reading.records.first?.pmid == "1")
    #expect(reading.records.last?.pmid == "3")
    #expect(!reading.diagnostics.isEmpty)
    #expect(reading.diagnostics.allSatisfy { $0.place?.line != nil && $0.help != nil })
    #expect(reading.unread == nil)
  }

  @Test func readsARecordWithoutEndTagUpToTheNext() {
    let open = XMLFixture.article(1).split(separator: "</PubmedArticle>").joined()
    let reading = XMLFixture.reading(text: XMLFixture.set(open, XMLFixture.article(2)))
    #expect(reading.records.map(\.pmid) == ["1", "2"])
    #expect(XMLFixture.rules(reading).contains("no-end-tag"))
  }

  @Test func readsStrayCharactersAsText() {
    let abstract = "p < 0.05 & n<30 at AT&T; x\u{1}y&#7;&; a<=b <3"
    let reading = XMLFixture.reading(
      text: XMLFixture.set(XMLFixture.article(1, abstract: abstract))
    )
    #expect(reading.records.first?.abstract == "p < 0.05 & n<30 at AT&T; x y &; a<=b <3")
    #expect(Set(XMLFixture.rules(reading)) == ["xml-repaired"])
  }

  @Test func keepsCharacterDataAndCommentsApart() {
    let abstract = "<![CDATA[a & b <i>c</i>]]><!-- no & text -->, d"
    let reading = XMLFixture.reading(
      text: XMLFixture.set(XMLFixture.article(1, abstract: abstract))
    )
    #expect(reading.records.first?.abstract == "a & b <i>c</i>, d")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func findsARecordAfterTextThatIsNoXML() {
    let text = "HTTP/1.1 200 OK\n\n" + XMLFixture.set(XMLFixture.article(1))
    let file = SourceFile(name: "a.xml", bytes: Array(text.utf8))
    let reading = FileReading(file, as: .pubMedXML)
    #expect(reading.records.map(\.pmid) == ["1"])
    #expect(reading.records.first?.origin.line == 5)
  }

  @Test func saysWhatStandsOutsideOfRecords() {
    let text = XMLFixture.set(XMLFixture.article(1), "<Message>No more</Message>")
    let reading = XMLFixture.reading(text: text)
    #expect(XMLFixture.rules(reading) == ["unread-element"])
    #expect(reading.diagnostics.first?.message.contains("'Message'") ?? false)
  }

  @Test func readsOddTitles() {
    let long = String(repeating: "Long title. ", count: 900)
    let hostile =
      "=HYPERLINK(1) \u{202E}txet desrever\u{202C} \u{FEFF}&lt;script&gt;alert(1)&lt;/script&gt;"
    let text = XMLFixture.set(
      XMLFixture.article(1, title: long),
      XMLFixture.article(2, title: hostile)
    )
    let reading = XMLFixture.reading(text: text)
    #expect(reading.records.first?.title?.utf8.count ?? 0 > 10_000)
    #expect(reading.records.last?.title?.hasPrefix("=HYPERLINK(1) \u{202E}txet") ?? false)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func cutsAValueLongerThanAnyRealOne() throws {
    let long = String(repeating: "é", count: 5_000)
    let text = XMLFixture.set(XMLFixture.article(1, abstract: long), XMLFixture.article(2))
    #expect(try Self.scanned(text) == ["too-long", "1 998", "2 5"])
    // The last record of a file is no other.
    let last = XMLFixture.set(XMLFixture.article(1), XMLFixture.article(2, abstract: long))
    #expect(try Self.scanned(last) == ["1 5", "too-long", "2 998"])
  }

  @Test func cutsARecordLongerThanAnyRealOne() throws {
    let part = String(repeating: "x", count: 900)
    let parts = String(repeating: "<AbstractText>\(part)</AbstractText>", count: 20)
    let long = XMLFixture.article(1).replacing("<Article>", with: "<Article><A>\(parts)</A>")
    #expect(long.utf8.count > 18_000)
    let found = try Self.scanned(XMLFixture.set(long, XMLFixture.article(2)))
    #expect(found == ["too-long", "1 -", "2 5"])
  }

  private static func scanned(_ text: String) throws -> [String] {
    var scanner = XMLRecordScanner(recordNames: ["PubmedArticle"])
    scanner.limits.fieldBytes = 999
    scanner.limits.recordBytes = 10_000
    var found: [String] = []
    try scanner.scan(SourceFile(name: "a.xml", bytes: Array(text.utf8))) { event in
      switch event {
      case .record(let element, _):
        let number = element.text("MedlineCitation", "PMID") ?? ""
        let abstract = element.nearest("Abstract")?.text.map { "\($0.utf8.count)" } ?? "-"
        found.append("\(number) \(abstract)")
      case .diagnostic(let diagnostic): found.append(diagnostic.rule)
      }
    }
    return found
  }

  @Test func longCharacterDataIsNotRepaired() throws {
    let text = String(repeating: "a < b & c &eacute; ", count: 10_000)
    let title = "Kites & gulls <![CDATA[\(text)]]>"
    let reading = XMLFixture.reading(text: XMLFixture.set(XMLFixture.article(1, title: title)))
    let expected = "Kites & gulls \(text.dropLast())"
    #expect(reading.records.first?.fields.contains { $0.value == expected } ?? false)
    #expect(XMLFixture.rules(reading) == ["xml-repaired"])
  }

  @Test func manyRepairsInOneRecordAreNoLimit() throws {
    let text = String(repeating: " & x", count: 150_000)
    let set = XMLFixture.set(XMLFixture.article(1, abstract: text), XMLFixture.article(2))
    let reading = XMLFixture.reading(text: set)
    #expect(reading.records.map(\.pmid) == ["1", "2"])
    #expect(reading.records.first?.abstract?.hasPrefix("& x & x") ?? false)
    let end = reading.records.first?.origin.end ?? 0
    #expect(String(decoding: Array(set.utf8)[..<end], as: UTF8.self).hasSuffix("</PubmedArticle>"))
    #expect(Set(XMLFixture.rules(reading)) == ["xml-repaired"])
  }

  @Test func moreNamesThanAnySchemaHasCostNoRecord() throws {
    let articles = (1...9_000).map { number in
      "<PubmedArticle><PMID>\(number)</PMID><x\(number)>a</x\(number)></PubmedArticle>"
    }
    let text = "<PubmedArticleSet>\(articles.joined())</PubmedArticleSet>"
    var numbers: [String] = []
    var rules: Set<String> = []
    let scanner = XMLRecordScanner(recordNames: ["PubmedArticle"])
    try scanner.scan(SourceFile(name: "a.xml", bytes: Array(text.utf8))) { event in
      switch event {
      case .record(let element, _): numbers.append(element.text("PMID") ?? "")
      case .diagnostic(let diagnostic): rules.insert(diagnostic.rule)
      }
    }
    #expect(numbers == (1...9_000).map { "\($0)" })
    #expect(rules == ["xml-limit"])
  }

  @Test func manyBadRecordsCostNoGoodOnes() throws {
    let attributes = (1...2_100).map { "a\($0)='1'" }.joined(separator: " ")
    let bad = "<PubmedArticle><A \(attributes)/></PubmedArticle>"
    let pairs = (1...1_200).flatMap { number in
      [bad, "<PubmedArticle><PMID>\(number) & more</PMID></PubmedArticle>"]
    }
    var count = 0
    let text = "<PubmedArticleSet>\(pairs.joined())</PubmedArticleSet>"
    let scanner = XMLRecordScanner(recordNames: ["PubmedArticle"])
    try scanner.scan(SourceFile(name: "a.xml", bytes: Array(text.utf8))) { event in
      if case .record = event { count += 1 }
    }
    #expect(count == 1_200)
  }

  @Test func readsSlowlyGrowingInputInLinearTime() {
    // Left-over tags, tiny documents and openings without end: each byte is looked at a few times.
    for piece in ["</a>", "<record", "<a/>", "<![CDATA[", "<!--", "& ", "<?x ?>", "<a b='"] {
      let text =
        "<xml><records><record><rec-number>1</rec-number></record></records></xml>"
        + String(repeating: piece, count: 8_000)
      let file = SourceFile(name: "a.xml", bytes: Array(text.utf8))
      _ = FileReading(file, as: .endNoteXML)
    }
  }
}
