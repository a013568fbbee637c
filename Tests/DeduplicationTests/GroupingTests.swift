import ReviewModel
import Testing

@testable import Deduplication

/// How pairs become groups, links and questions.
struct GroupingTests {
  @Test func equalIDsAreDuplicatesByDefinition() async throws {
    let a = article("r1")
    var b = article("r1")
    b.origin.file = "other.ris"
    let unique = try await deduplicated([a, b]).output
    #expect(unique.groups.count == 1)
    #expect(unique.groups.first?.removed.map(\.rule) == ["same-id"])
  }

  @Test func aRecordThatResemblesBothChainsNothing() async throws {
    let first = article("r1", pages: nil, doi: "10.1/abcd")
    let second = article("r2", pages: nil, doi: "10.1/efgh")
    let between = article("r3", pages: nil)
    let unique = try await deduplicated([first, second, between]).output
    #expect(unique.groups.count == 2)
    #expect(unique.groupOfRecord[Record.ID("r1")] != unique.groupOfRecord[Record.ID("r2")])
    #expect(unique.related.map(\.rule) == ["related-doi"])
    #expect(unique.pairs.map(\.rule).contains("group-contradicts"))
  }

  @Test func versionsAreLinkedOrMergedAsTheProtocolSays() async throws {
    let preprint = article("r1", container: "arXiv", volume: nil, issue: nil, pages: nil)
    let paper = article("r2")
    let linked = try await deduplicated([preprint, paper]).output
    #expect(linked.groups.count == 2)
    #expect(linked.related.map(\.kinship) == [.version])
    let merged = try await deduplicated([preprint, paper], merging: [.same, .version]).output
    #expect(merged.groups.count == 1)
    #expect(merged.related.isEmpty)
  }

  @Test func relatedReportsAreNeverMerged() async throws {
    let a = article("r1")
    let b = article("r2", title: "Erratum to: " + (a.title ?? ""), pages: "401")
    let unique = try await deduplicated([a, b], merging: Set(Kinship.allCases)).output
    #expect(unique.groups.count == 2)
    #expect(unique.related.map(\.rule) == ["related-correction"])
  }

  @Test func aStatedRelationIsALink() async throws {
    let a = article("r1", doi: "10.1/abcd")
    let b = article("r2", title: "What the night shift knows", authors: ["Dorn, Max"], pages: "1") {
      $0.relations = [RecordRelation(.commentOn, "Shift Work 2012. doi: 10.1/abcd")]
    }
    let unique = try await deduplicated([a, b]).output
    #expect(unique.related.map(\.rule) == ["related-stated"])
  }

  @Test func reportsOfOneRegisteredStudyAreLinked() async throws {
    let a = article("r1") { $0.registrations = ["ISRCTN02507940"] }
    let b = article("r2", title: "Costs of sleep rooms", authors: ["Dorn, Max"], pages: "1") {
      $0.registrations = ["isrctn02507940"]
    }
    let unique = try await deduplicated([a, b]).output
    #expect(unique.related.map(\.rule) == ["related-registration"])
  }

  @Test func groupsAgreeByWhatTheirRecordsSayTogether() async throws {
    // The first knows the DOI, the second the PubMed ID; the third, under half a title, knows both.
    let a = article("r1", authors: [], year: nil, container: nil, volume: nil, doi: "10.1/abcd")
    let b = article("r2", authors: [], year: nil, container: nil, volume: nil) { $0.pmid = "123" }
    let c = article("r3", doi: "10.1/abcd") { $0.pmid = "123" }
    let unique = try await deduplicated([a, b, c]).output
    #expect(unique.groups.count == 1)
    #expect(unique.groups.first?.removed.map(\.rule).sorted() == ["same-doi", "same-pmid"])
  }

  @Test func everyRemovedRecordSaysWhyWithTheValues() async throws {
    let unique = try await deduplicated([article("r1"), article("r2", pages: "315-22")]).output
    let removed = try #require(unique.groups.first?.removed.first)
    #expect(removed.into == Record.ID("r1"))
    #expect(removed.rule == "title-authors-place")
    #expect(
      removed.reason == """
        Same title and authors, beginning on the same page of the same volume: title “Trust and \
        risk in shared decisions about night shifts: a survey”; authors Adams, Ruth; Brown, Carl; \
        Chen, Li; year 2012; container Journal of Shift Work; volume 12; issue 3; pages 315-322 / \
        315-22; type journal article
        """
    )
  }

  @Test func bigBlocksStayBounded() {
    let records = (0..<600).map { number in
      article(
        "r\(number)",
        authors: ["Adams, Ruth"],
        pages: nil,
        doi: "10.1/x\(number)"
      )
    }
    let forms = records.map(RecordForm.init)
    let pairs = CandidatePairs(of: FormList(forms)).pairs
    #expect(pairs.count < 600 * 40)
  }

  @Test func groupsOfFilesAreGivenForEachOccurrence() {
    let records = [article("r2"), article("r9", title: "Lamps", doi: "10.1/zzzz"), article("r1")]
    let groups = FileGrouping.groups(of: records)
    #expect(groups.map(\.text) == ["r1", "r9", "r1"])
    #expect(FileGrouping.groups(of: []).isEmpty)
  }

  @Test func anExplanationSaysTheRuleAndEachField() async throws {
    let a = article("r1")
    let b = article("r2", pages: "401-409")
    let lines = DuplicateExplanation.lines(comparing: b, with: a)
    #expect(lines.first == "related [related-place], evidence 22, 16 needed to merge")
    #expect(lines.contains("pages 315-322 / 401-409 (contradicting)"))
    let unique = try await deduplicated([a, b]).output
    let explanation = DuplicateExplanation(of: a, and: b, in: unique)
    #expect(explanation.sentence.hasPrefix("They are in two groups. Same title and authors, but"))
    let same = try await deduplicated([a, article("r3")]).output
    let together = DuplicateExplanation(of: a, and: article("r3"), in: same)
    #expect(together.sentence.hasPrefix("They are in one group, r1. r3 went into r1."))
  }

  @Test func hostileRecordsDoNoHarm() async throws {
    let title = String(repeating: "[(<\u{202E}=٣ ", count: 2000)
    var records = (0..<40).map { article("r\($0)", title: title + "\($0)", pages: "-–\($0)") }
    records.append(article("r50", title: nil, authors: [], year: nil, container: nil, volume: nil))
    records.append(
      article("r51", title: "", authors: [""], container: "((((", volume: ")", doi: "10.")
    )
    let unique = try await deduplicated(records).output
    #expect(unique.groups.flatMap(\.members).count == records.count)
  }
}
