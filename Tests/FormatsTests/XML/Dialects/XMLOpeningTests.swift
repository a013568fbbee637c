import Testing

@testable import Formats

struct XMLOpeningTests {
  private func opening(_ text: String) throws -> XMLOpening {
    try #require(XMLOpening(Array(text.utf8)))
  }

  @Test func readsPrefixesAndNamespaces() throws {
    let opening = try opening(
      "<?xml version='1.0'?><!-- <x> --><a:b xmlns:a='urn:a' xmlns=\"urn:d\"><c/><a:e>></a:e></a:b><f/>"
    )
    #expect(opening.tags.map(\.name) == ["b", "c", "e", "f"])
    #expect(opening.tags.map(\.namespace) == ["urn:a", "urn:d", "urn:a", ""])
    #expect(opening.tags.map(\.parent) == [nil, 0, 0, nil])
  }

  @Test func passesOverDoctypesAndLiterals() throws {
    let opening = try opening(
      "<!DOCTYPE a [<!ELEMENT a (#PCDATA)>]><a><![CDATA[<b>]]><c d=\"</a>\"/></a>"
    )
    #expect(opening.tags.map(\.name) == ["a", "c"])
  }

  @Test func isNoneWithoutMarkup() {
    #expect(XMLOpening(Array("TY  - JOUR".utf8)) == nil)
    #expect(XMLOpening([]) == nil)
  }

  @Test(arguments: ["<", "<a", "<a b", "<a b=", "<a b='", "<!", "<!--", "<![CDATA[", "</a>", "<?"])
  func survivesWhatIsCutOff(_ text: String) {
    _ = XMLOpening(Array(text.utf8))
  }

  @Test func namesWhatHoldsNoRecords() throws {
    let schema = try opening("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>")
    #expect(NamedXML.name(of: schema) == "an XML schema")
    let style = try opening("<style xmlns='http://purl.org/net/xbiblio/csl'/>")
    #expect(NamedXML.name(of: style) == "a citation style (CSL)")
    #expect(
      NamedXML.name(of: try opening("<rss version='2.0'><channel/></rss>"))
        == "an RSS feed without citation records"
    )
    #expect(NamedXML.name(of: try opening("<kites/>")) == nil)
  }
}
