import Extraction
import ReviewModel
import Testing

/// One included report, coded with what people decided.
private func coded(
  _ codings: [CodingDecision] = [],
  _ characteristics: [CharacteristicDecision] = [],
  coders: Int = 2
) async throws -> Milestone<CodedStudies> {
  let record = Garden.record(Garden.abstract)
  let report = Report.ID(record.id)
  let identified = IdentifiedRecords(
    sources: [],
    records: [record],
    files: [],
    unread: [],
    fullTexts: []
  )
  let group = DuplicateGroup(
    id: report,
    members: [record],
    merged: record,
    provenance: [],
    removed: []
  )
  let unique = UniqueRecords(
    identified: identified,
    groups: [group],
    pairs: [],
    uncertain: [],
    related: []
  )
  let screened = ScreenedRecords(
    unique: unique,
    criteria: [],
    reviewers: 1,
    acceptedProposals: false,
    records: []
  )
  let assessed = AssessedReport(
    id: report,
    arm: .databases,
    record: record,
    retrieval: .abstract,
    fullText: nil,
    assessments: [],
    proposal: nil,
    decisions: [],
    outcome: .included(.agreed)
  )
  let included = IncludedStudies(
    screened: screened,
    assessOn: .abstract,
    reviewers: 1,
    reports: [assessed],
    studies: [],
    unmatchedFullTexts: []
  )
  let stage = ExtractionStage(settings: ExtractionSettings(plan: ExtractionPlan(coders: coders)))
  return try await stage.run(
    ExtractionInput(
      included: included,
      codebook: Garden.codebook,
      codings: codings,
      characteristics: characteristics
    )
  )
}

private func signed(_ reviewer: String) -> Signature {
  Signature(reviewer: reviewer, decided: "", note: "", place: Place(file: "x.csv", line: 2))
}

private func coding(
  _ action: CodingDecision.Action,
  _ code: String,
  _ quote: String,
  by reviewer: String,
  polarity: Polarity? = nil
) -> CodingDecision {
  CodingDecision(
    record: Record.ID("r1"),
    field: .abstract,
    quote: quote,
    code: Code.ID(code),
    polarity: polarity,
    speaker: nil,
    voice: nil,
    evidence: nil,
    action: action,
    signature: signed(reviewer)
  )
}

private let rows = "Results: Gardeners valued straight rows."

private func excerpt(_ milestone: Milestone<CodedStudies>, _ code: String, _ part: String)
  -> Excerpt?
{
  milestone.output.excerpts.first { $0.code.text == code && $0.quote.contains(part) }
}

@Test func withoutPeopleEverythingIsACandidate() async throws {
  let output = try await coded().output
  #expect(!output.excerpts.isEmpty)
  #expect(output.excerpts.allSatisfy { $0.state == .candidate && $0.standing == .proposed })
  #expect(output.characteristics.map(\.name) == ["design", "sample_n", "staff_n"])
  #expect(output.characteristics.allSatisfy { $0.standing == .proposed })
}

@Test func aConfirmationRaisesACandidateAndASecondPersonMakesItAgreed() async throws {
  let one = try await coded([coding(.confirm, "TIDY", rows, by: "ann")])
  #expect(excerpt(one, "TIDY", "straight")?.standing == .decided)
  #expect(excerpt(one, "TIDY", "straight")?.state == .confirmed)
  let two = try await coded([
    coding(.confirm, "TIDY", "valued  straight\nrows", by: "ann"),
    coding(.add, "TIDY", rows, by: "ben"),
  ])
  #expect(excerpt(two, "TIDY", "straight")?.standing == .agreed)
  #expect(excerpt(two, "TIDY", "straight")?.coders == ["ann", "ben"])
}

@Test func aRemovalTakesACandidateOutAndKeepsItAsRemoved() async throws {
  let milestone = try await coded([coding(.remove, "TIDY", rows, by: "ann")])
  #expect(excerpt(milestone, "TIDY", "straight")?.state == .removed)
}

@Test func anAdditionIsAnExcerptWithItsOwnSpan() async throws {
  let milestone = try await coded([coding(.add, "WILD", "Gardeners valued", by: "ann")])
  let added = try #require(excerpt(milestone, "WILD", "Gardeners valued"))
  #expect(added.quote == "Gardeners valued")
  #expect(added.speaker == .finding && added.voice == .staff && added.words.isEmpty)
}

@Test func aQuoteThatIsNotInTheTextIsReportedAndNotCounted() async throws {
  let milestone = try await coded([coding(.add, "WILD", "Gardeners valued bees", by: "ann")])
  #expect(excerpt(milestone, "WILD", "bees") == nil)
  #expect(milestone.diagnostics.map(\.rule) == ["quote-not-found"])
}

@Test func anUnknownCodeIsReported() async throws {
  let milestone = try await coded([coding(.add, "ODD", rows, by: "ann")])
  #expect(milestone.diagnostics.map(\.rule) == ["unknown-code"])
}

@Test func disagreementWaitsForAdjudication() async throws {
  let apart = [coding(.confirm, "TIDY", rows, by: "ann"), coding(.remove, "TIDY", rows, by: "ben")]
  let disputed = try await coded(apart)
  #expect(excerpt(disputed, "TIDY", "straight")?.state == .disputed)
  #expect(excerpt(disputed, "TIDY", "straight")?.standing == .proposed)
  let settled = try await coded(apart + [coding(.confirm, "TIDY", rows, by: Signature.adjudicator)])
  #expect(excerpt(settled, "TIDY", "straight")?.state == .confirmed)
  #expect(excerpt(settled, "TIDY", "straight")?.standing == .agreed)
}

@Test func peopleWhoJudgeASentenceDifferentlyDisagree() async throws {
  let milestone = try await coded([
    coding(.confirm, "TIDY", rows, by: "ann", polarity: .asserted),
    coding(.confirm, "TIDY", rows, by: "ben", polarity: .rejected),
  ])
  #expect(excerpt(milestone, "TIDY", "straight")?.state == .disputed)
}

@Test func ofOnePersonsRowsTheLastCounts() async throws {
  let milestone = try await coded([
    coding(.remove, "TIDY", rows, by: "ann"),
    coding(.confirm, "TIDY", rows, by: "ann", polarity: .rejected),
  ])
  #expect(excerpt(milestone, "TIDY", "straight")?.state == .confirmed)
  #expect(excerpt(milestone, "TIDY", "straight")?.polarity == .rejected)
}

@Test func whatPeopleEnterComesBeforeWhatIsFound() async throws {
  func entry(_ value: String, by reviewer: String) -> CharacteristicDecision {
    CharacteristicDecision(
      record: Record.ID("r1"),
      name: "sample_n",
      value: value,
      quote: "Twelve gardeners",
      signature: signed(reviewer)
    )
  }
  let one = try await coded([], [entry("11", by: "ann")])
  let entered = try #require(one.output.characteristics.first { $0.name == "sample_n" })
  #expect(entered.value == "11" && entered.basis == .entered && entered.standing == .decided)
  #expect(entered.evidence.map(\.text) == ["Twelve gardeners"])
  let apart = try await coded([], [entry("11", by: "ann"), entry("12", by: "ben")])
  let disputed = try #require(apart.output.characteristics.first { $0.name == "sample_n" })
  #expect(disputed.isDisputed && disputed.value.isEmpty)
}
