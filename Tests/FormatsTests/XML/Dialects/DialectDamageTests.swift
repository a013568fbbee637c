import ReviewModel
import Testing

@testable import Formats

/// Damaged XML and MARC is read without a crash, a hang or a wrong place.
struct DialectDamageTests {
  private static let files = [
    "jats/set.xml", "mods/collection.xml", "dublin-core/harvest.xml", "marcxml/harvest.xml",
    "marcxml/sru.xml", "marc/books.mrc", "tei/article.xml", "tei/bibliography.xml",
    "datacite-xml/resources.xml", "crossref-xml/records.xml", "crossref-xml/deposit.xml",
    "zotero-rdf/library.rdf", "word-xml/sources.xml",
  ]

  @Test(arguments: files) func survivesDamage(_ path: String) throws {
    let original = Array(try PageFixture.bytes("\(PageFixture.folder)/\(path)"))
    for seed in 0..<24 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let bytes = MutationTests.damaged(original, &random)
      let reading = FileReading(SourceFile(name: path, bytes: bytes))
      for record in reading.records {
        let isInside =
          0 <= record.origin.start && record.origin.start <= record.origin.end
          && record.origin.end <= bytes.count
        #expect(isInside, "seed \(seed)")
      }
      let again = FileReading(SourceFile(name: path, bytes: bytes))
      #expect(again.records == reading.records, "seed \(seed)")
      #expect(again.diagnostics == reading.diagnostics, "seed \(seed)")
    }
  }

  @Test(arguments: files) func survivesBeingCutAnywhere(_ path: String) throws {
    let original = Array(try PageFixture.bytes("\(PageFixture.folder)/\(path)"))
    for length in stride(from: 0, to: original.count, by: 97) {
      _ = FileReading(SourceFile(name: path, bytes: Array(original.prefix(length))))
    }
  }

  @Test(arguments: files) func writesWhatItRead(_ path: String) throws {
    let records = try XMLFixture.reading(path).records
    #expect(!records.isEmpty)
    let lines = FileReading(text: JSONLinesWriter.text(records), name: "a.jsonl").records
    #expect(lines.map(\.content) == records.map(\.content))
    let ris = FileReading(text: RISWriter.text(records)).records
    #expect(ris.map(\.content) == records.map(\.content))
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
