import Formats
import Reporting
import Testing

/// Titles that want to be more than text.
struct EscapingTests {
  private static let hostile = [
    "<script>alert('x')</script><img src=x onerror=y>", "=cmd|' /C calc'!A0",
    "\u{202E}gnihtemos\u{0007}|`*_[x](javascript:y)", String(repeating: "long ", count: 2048),
  ]

  private var review: TinyReview { TinyReview(titles: Self.hostile) }

  @Test func pagesHoldNoMarkupOfRecords() async throws {
    let page = try await review.text("8-report/index.html")
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img"))
    #expect(!page.contains("onerror=y>"))
    #expect(page.contains("&lt;script&gt;"))
    #expect(!page.unicodeScalars.contains("\u{0007}"))
  }

  @Test func marksOfDirectionStandOnlyInsideIsolation() async throws {
    let page = try await review.text("8-report/index.html")
    for piece in page.components(outside: "<bdi", "</bdi>") {
      #expect(!piece.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func theDiagramIsWellFormedWhateverASourceIsCalled() async throws {
    let picture = try await review.text("8-report/prisma.svg")
    #expect(picture.hasPrefix("<?xml"))
    #expect(!picture.contains("<script"))
    #expect(picture.components(outside: "<", ">").allSatisfy { !$0.contains("<") })
  }

  @Test func markdownShowsTitlesAsTheyStand() async throws {
    let report = try await review.text("8-report/report.md")
    #expect(!report.contains("<script"))
    #expect(report.contains("\\[x\\](javascript:y)"))
    #expect(!report.contains(" [x]("))
    #expect(!report.unicodeScalars.contains("\u{202E}"))
    #expect(report.contains("&lt;script&gt;"))
  }

  @Test func noCellOfASheetIsAFormula() async throws {
    for artefact in try await review.artefacts() where artefact.path.hasSuffix(".csv") {
      let text = String(decoding: artefact.bytes, as: UTF8.self)
      for line in text.split(separator: "\n") {
        #expect(!line.hasPrefix("=") && !line.contains(",=") && !line.contains(",\"="))
      }
    }
  }

  @Test func sheetsReadBackWhatWasWritten() async throws {
    let artefact = try #require(
      try await review.artefacts().first { $0.path == "to-decide/deduplication.csv" }
    )
    let sheet = try CSVReader.read(artefact.bytes)
    let row = try #require(sheet.rows.first)
    #expect(sheet.cell("citation_a", of: row) == "Author1 2011 \(Self.hostile[1])")
  }
}

extension String {
  /// The pieces that stand outside of everything between two marks.
  fileprivate func components(outside open: String, _ close: String) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while let start = rest.firstRange(of: open) {
      pieces.append(String(rest[..<start.lowerBound]))
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: close) else { break }
      rest = rest[end.upperBound...]
    }
    return pieces + [String(rest)]
  }
}
