import Formats
import Reporting
import ReviewModel
import Testing

/// What the report says, and what it must not pretend.
struct ReportTests {
  @Test func firstLinesSayWhatTheRunRestsOn() async throws {
    let review = TinyReview(demonstration: "This is a demonstration.")
    let report = try await review.text("8-report/report.md")
    let lines = report.split(separator: "\n").prefix(6).joined(separator: "\n")
    #expect(lines.contains("Demonstration: This is a demonstration."))
    #expect(lines.contains("Provisional: 2 of 4 records decided by people"))
    #expect(lines.contains("Interim: 1 record undecided; 1 report awaiting retrieval"))
    #expect(lines.contains("accept-proposals"))
    let page = try await review.text("8-report/index.html")
    #expect(page.contains("Provisional: 2 of 4 records decided by people"))
  }

  @Test func everyCellStandsOnThePageAndInTheListWithItsValue() async throws {
    let review = TinyReview()
    let page = try await review.text("8-report/index.html")
    let lines = try await review.text("7-synthesis/cells.jsonl").split(separator: "\n")
    let cells = review.tables.tables.flatMap(\.rows).flatMap(\.cells)
    #expect(lines.count == cells.count)
    for (cell, line) in zip(cells, lines) {
      #expect(page.contains("data-cell=\"\(cell.id)\">\(cell.text)</bdi>"))
      #expect(line.hasPrefix("{\"cell\":\"\(cell.id)\","))
    }
  }

  @Test func unknownAndBlankAreNeverZero() async throws {
    let lines = try await TinyReview().text("7-synthesis/cells.jsonl")
    #expect(
      lines.contains(
        "\"cell\":\"T5:r1:B\",\"table\":\"T5\",\"row\":\"r1\",\"column\":\"B\",\"value\":null"
      )
    )
    #expect(lines.contains("\"column\":\"pct\",\"value\":33.3"))
    let table = try await TinyReview().text("7-synthesis/T5-codes-by-study.csv")
    #expect(table.contains("r1,Plans made together,1,,33.3"))
  }

  @Test func excerptsOfAuthorsStandInQuotationMarks() async throws {
    let page = try await TinyReview().text("8-report/index.html")
    let excerpt = TinyReview().excerpt
    let words = Markup.escaped(excerpt.quote)
    #expect(page.contains("“<bdi data-excerpt=\"\(excerpt.id)\">\(words)</bdi>”"))
    #expect(!page.contains("class=\"label\">paraphrase"))
  }

  @Test func paraphrasesAreLabelledAndStandWithoutQuotationMarks() async throws {
    let review = TinyReview(textSource: .paraphrase)
    let page = try await review.text("8-report/index.html")
    #expect(!page.contains("“<bdi data-excerpt"))
    #expect(page.contains("</bdi> <em class=\"label\">paraphrase</em>"))
    let report = try await review.text("8-report/report.md")
    #expect(report.contains(" (paraphrase) — "))
  }

  @Test func thePageNeedsNoNetworkAndRunsNothing() async throws {
    let page = try await TinyReview().text("8-report/index.html")
    #expect(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"))
    for word in ["<script", "<link", "@import", "url(http", "src=", "<iframe", " style=\""] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func whatIsNotStatedIsSaidSo() async throws {
    let report = try await TinyReview().text("8-report/report.md")
    for fact in ["Question", "Registration", "Funding", "Interests", "Team"] {
      #expect(report.contains("- \(fact): not stated"))
    }
    let log = try await TinyReview().text("1-identification/search-log.csv")
    #expect(log.split(separator: "\n").count == 1 + 2 * 16)
    #expect(log.contains("\"Alpha, the base\",database,1,platform,Alpha on Beta,stated"))
    #expect(log.contains("Site,website,8,strategy,not stated,"))
    #expect(log.contains("\"Alpha, the base\",database,15,total_records,4,counted"))
  }

  @Test func excerptLinesBeginWithWhatCodePrintsAndNameTheirText() async throws {
    let text = try await TinyReview().text("5-extraction/excerpts.jsonl")
    let value = try JSONParser.parse(Array(text.utf8))
    guard case .object(let members) = value else { throw NotAnObject() }
    let keys = members.map(\.key)
    #expect(
      keys.prefix(11).joined(separator: ",")
        == "record,source_id,field,start,end,quote,code,polarity,speaker,voice,evidence"
    )
    #expect(value["textDigest"]?.text == SHA256.hex(TinyReview.sentence))
  }

  private struct NotAnObject: Error {}

  @Test func sheetsHoldWhatAwaitsPeople() async throws {
    let review = TinyReview()
    let screening = try await review.text("to-decide/title-abstract.csv")
    #expect(
      screening
        == "record,citation,verdict,criterion,criteria,round,decided,note,abstract\n"
        + "r3,Author2 2012 Plans disputed,,,abc123,,,,\n"
    )
    let wanted = try await review.text("to-decide/retrieval.csv")
    #expect(wanted.contains("r4,Author3 2013 Plans awaited,,,\n"))
    #expect(try await review.text("to-decide/extraction.csv").contains(",A,asserted,finding,"))
    #expect(try await review.text("to-decide/appraisal.csv").contains("r1,RATS,1,1,,,,,"))
    #expect(
      try await review.text("to-decide/disagreements.csv")
        .contains("decisions/title-abstract/adjudicated.csv,r3")
    )
  }

  @Test func theSameReviewGivesTheSameBytes() async throws {
    let review = TinyReview(isUnread: true)
    let first = try await review.artefacts()
    for _ in 0..<3 { #expect(try await review.artefacts() == first) }
    #expect(first.map(\.path) == first.map(\.path).sorted())
    #expect(Set(first.map(\.path)).count == first.count)
  }
}
