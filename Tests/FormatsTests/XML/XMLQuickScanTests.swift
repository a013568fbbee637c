import ReviewModel
import TestRandom
import Testing

@testable import Formats

/// Both ways of reading a document see the same: what the quick scan accepts, libxml2 reads alike.
struct XMLQuickScanTests {
  @Test(arguments: [
    "pubmed-xml/set.xml", "endnote-xml/library.xml", "full-texts/jats.xml",
  ])
  func readsFixturesAsLibXML2Does(_ path: String) throws {
    let bytes = try PageFixture.bytes("\(PageFixture.folder)/\(path)")
    expectSame(bytes)
  }

  @Test(arguments: [
    "<record a='1' b=\"x &amp; &lt;&#233;\n y\"><t>one &#xD;two&#x2014;</t><e/><e></e >z</record >",
    "<x:record xmlns:x=\"urn:x\" xml:lang=\"de\"><x:t>ä ö</x:t><![CDATA[<&>]]]><!-- no -- ></x:record>",
    "<record>\r\n<t>a\rb\r\n</t>\r\n</record>",
    "<record><t>a ]] b ] ]> c</t></record>",
    "<record><?go on?><t a=\"\"/><t a='\t'>\t</t></record>",
    "<record a=\"1\" a=\"2\"/>",
    "<record><t>&nbsp;&eacute;&unknown;&#0;</t></record>",
    "<record><t><record>inner</record></t></record>",
    "<record><a:b:c/><:d/><e:/></record>",
    "<record><t é=\"1\" ü:x='2'/></record>",
    "<record><t>\u{FFFE}\u{1}</t></record>",
    "<record a='R&amp;D &amp;#38; &#38;lt; &lt;i&gt; &quot;&#10;' b='&eacute;&amp;'/>",
    "<record><t>no end",
    "<record><t x=1 y z=\"<\"/></record>",
    "<record></t></record>",
  ])
  func readsOddMarkupAsLibXML2Does(_ record: String) {
    let opening = "<?xml version=\"1.0\"?>\n"
    let next = "<record>next</record>"
    expectSame(Array("\(opening)<records>\(record)\n\(next)</records>".utf8))
    expectSame(Array(record.utf8))
  }

  @Test func readsMutatedFixturesAsLibXML2Does() throws {
    var random = SeededRandom(seed: 11)
    let bytes = try PageFixture.bytes("\(PageFixture.folder)/endnote-xml/library.xml")
    let marks = Array("<>/&;\"'= \r\n\u{1}]!-?x".utf8)
    for _ in 0..<60 {
      var mutated = bytes
      for _ in 0..<(1 + Int(random.next() % 3)) {
        let place = Int(random.next() % UInt64(mutated.count))
        mutated[place] = marks[Int(random.next() % UInt64(marks.count))]
      }
      expectSame(mutated)
    }
  }

  /// Whether both ways give the same records at the same places, as far as nothing is wrong with them.
  private func expectSame(_ bytes: [UInt8]) {
    let quick = Self.records(bytes, isCareful: false)
    let careful = Self.records(bytes, isCareful: true)
    guard careful.isFlawless else { return }
    #expect(quick.texts == careful.texts, "\(String(decoding: bytes, as: UTF8.self))")
  }

  private static func records(
    _ bytes: [UInt8],
    isCareful: Bool
  ) -> (texts: [String], isFlawless: Bool) {
    var scanner = XMLRecordScanner(recordNames: ["record", "PubmedArticle", "article"])
    scanner.isCareful = isCareful
    var texts: [String] = []
    var isFlawless = true
    do {
      try scanner.scan(SourceFile(name: "a.xml", bytes: bytes)) { event in
        switch event {
        case .diagnostic: isFlawless = false
        case .record(let element, let place):
          texts.append("\(place.line) \(place.bytes) \(described(element))")
        }
      }
    } catch {
      isFlawless = false
    }
    return (texts, isFlawless)
  }

  private static func described(_ element: XMLElement) -> String {
    let attributes = element.attributes.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
    let children = element.children.map(described).joined(separator: "|")
    let text = String(decoding: element.bytes, as: UTF8.self)
    return "\(element.name)[\(attributes)]{\(text)}(\(children)) \(element.hasOwnText)"
  }
}
