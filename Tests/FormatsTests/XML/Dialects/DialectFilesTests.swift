import ReviewModel
import Testing

@testable import Formats

/// XML and MARC that is cut off or put together is read as far as it goes.
struct DialectFilesTests {
  private static let files = [
    "jats/set.xml", "mods/collection.xml", "dublin-core/harvest.xml", "marcxml/harvest.xml",
    "marcxml/sru.xml", "marc/books.mrc", "tei/article.xml", "tei/bibliography.xml",
    "datacite-xml/resources.xml", "crossref-xml/records.xml", "crossref-xml/deposit.xml",
    "zotero-rdf/library.rdf", "word-xml/sources.xml",
  ]

  @Test(arguments: files) func survivesBeingCutAnywhere(_ path: String) throws {
    let original = Array(try PageFixture.bytes("\(PageFixture.folder)/\(path)"))
    for length in stride(from: 0, to: original.count, by: 97) {
      _ = FileReading(SourceFile(name: path, bytes: Array(original.prefix(length))))
    }
  }

  @Test(arguments: files.filter { $0.hasSuffix(".xml") })
  func readsTwoDocumentsInOneFile(_ path: String) throws {
    let original = Array(try PageFixture.bytes("\(PageFixture.folder)/\(path)"))
    let once = FileReading(SourceFile(name: path, bytes: original)).records
    let twice = FileReading(SourceFile(name: path, bytes: original + [0x0A] + original)).records
    #expect(twice.count == 2 * once.count)
    #expect(twice.suffix(once.count).map(\.content) == once.map(\.content))
  }
}
