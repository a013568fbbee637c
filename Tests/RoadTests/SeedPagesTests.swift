import Foundation
import Pipeline
import ReviewModel
import Testing

/// The five documents that the project started from, under the default review, as a trial.
@Suite(.enabled(if: SeedPages.folder != nil, "SYNTH_BENCHMARK_DATA is not set"))
struct SeedPagesTests {
  private func seeds() throws -> String { try #require(SeedPages.folder) }

  private func conceptualisations(_ summary: RunSummary) throws -> SynthesisTable {
    let tables = try #require(summary.tables).tables
    return try #require(tables.first { $0.id == "T5" })
  }

  private func trial() async throws -> (ReviewFolder, RunSummary) {
    let folder = try ReviewFolder.ofTheDefaultReview()
    let location = ReviewLocation(
      corpus: try seeds(),
      pipeline: folder.location.pipeline,
      output: folder.location.output,
      scratch: folder.location.scratch,
      name: "recovery"
    )
    let summary = try await ReviewRun.run(
      location,
      options: RunOptions(acceptProposals: true, assessOn: .abstract)
    )
    return (folder, summary)
  }

  @Test func areFiveRecordsOneOfEachKind() async throws {
    let (_, summary) = try await trial()
    let identified = try #require(summary.tables).appraised.coded.included.screened.unique
      .identified
    #expect(identified.records.count == 5)
    #expect(
      Set(identified.files.map(\.format))
        == ["ethos-page", "scite-page", "pure-page", "ris", "web-page"]
    )
    #expect(summary.diagnostics.allSatisfy { $0.severity != .error })
  }

  @Test func theRunSaysThatItIsProvisional() async throws {
    let (folder, summary) = try await trial()
    #expect(SummaryText.plain(summary).contains("Provisional:"))
    #expect(
      try folder.text("Output/recovery/8-report/report.md").prefix(2_500).contains("Provisional")
    )
    #expect(try folder.text("Output/recovery/8-report/prisma.svg").contains("provisional"))
  }

  @Test func theThesisIsCodedByWhatItsSentencesRestOn() async throws {
    let (_, summary) = try await trial()
    let coded = try #require(summary.tables).appraised.coded
    let thesis = try #require(
      coded.included.reports.first { $0.record.type == .thesis && $0.inclusion != nil }
    )
    let excerpts = coded.excerpts.filter { $0.report == thesis.id }
    func evidence(of code: String, in words: String) -> Set<Evidence> {
      Set(
        excerpts.filter { $0.code.text == code && $0.quote.contains(words) }.map(\.evidence)
      )
    }
    for code in ["CLIN", "PERS", "SERV"] {
      #expect(evidence(of: code, in: "three conceptualisations") == [.secondary], "\(code)")
    }
    for code in ["PD1", "PD2", "PD3", "PD4"] {
      #expect(evidence(of: code, in: "four practice domains") == [.documents], "\(code)")
    }
    #expect(evidence(of: "SERV", in: "The grounded theory identified") == [.primary])
    let secondary = Set(excerpts.filter { $0.evidence != .primary }.map(\.id))
    for table in try #require(summary.tables).tables where table.id == "T5" {
      for cell in table.rows.flatMap(\.cells) where !cell.id.hasSuffix("_apart") {
        for case .excerpt(let id) in cell.evidence {
          #expect(!secondary.contains(id), "\(cell.id)")
        }
      }
    }
  }

  @Test func nothingIsCodedFromWhatOthersSay() async throws {
    let (_, summary) = try await trial()
    let coded = try #require(summary.tables).appraised.coded
    let statements = coded.excerpts.filter { $0.field == .citationStatement }
    #expect(statements.allSatisfy { $0.speaker == .background && $0.evidence == .secondary })
  }

  @Test func everyCodedCellLeadsToFileLineAndWords() async throws {
    let (folder, summary) = try await trial()
    let written = try WrittenReview.open(
      output: folder.location.output,
      corpus: try seeds()
    )
    let table = try conceptualisations(summary)
    let coded = table.rows.flatMap(\.cells).filter { cell in
      cell.evidence.contains { if case .excerpt = $0 { true } else { false } }
    }
    #expect(!coded.isEmpty)
    for cell in coded {
      let text = try CellTrace.of(cell.id, in: written).text
      #expect(text.contains(/\.txt:\d+/), "\(text)")
      #expect(text.contains("“"), "\(text)")
    }
    #expect(Verification.of(written).holds)
  }
}

/// Where the five documents lie, if anywhere.
enum SeedPages {
  static let folder = ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"]
    .map { "\($0)/seeds" }
}
