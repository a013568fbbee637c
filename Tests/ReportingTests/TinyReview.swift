import Reporting
import ReviewModel

/// A review of four reports, made by hand: one included, one awaited, one excluded, one disputed.
struct TinyReview {
  static let sentence = "Staff said that they <b>plan</b> with \u{202E}people, “not for them”."

  var titles = ["Plans made together", "Plans of others", "Plans disputed", "Plans awaited"]
  var demonstration: String?
  var textSource = AbstractSource.authors
  var isUnread = false
  var diagnostics: [Diagnostic] = []
  var orphaned: [OrphanedDecision] = []

  var input: ReportingInput {
    ReportingInput(
      plan: plan,
      tables: tables,
      diagnostics: diagnostics,
      run: RunFacts(
        programVersion: "0.1.0",
        stageVersions: [.init(.identification, 1), .init(.reporting, 1)],
        corpus: "Corpus/tiny",
        pipeline: "tiny",
        overrides: ["accept-proposals"],
        titleAbstractCriteria: "abc123"
      ),
      orphaned: orphaned
    )
  }

  func artefacts() async throws -> [Artefact] {
    try await ReportingStage(settings: ReportingPlan()).run(input).output
  }

  func text(_ path: String) async throws -> String {
    let artefact = try await artefacts().first { $0.path == path }
    return String(decoding: artefact?.bytes ?? [], as: UTF8.self)
  }

  var plan: ReviewProtocol {
    ReviewProtocol(
      review: ReviewPlan(title: "Tiny <review>", demonstration: demonstration),
      sources: [],
      deduplication: DeduplicationPlan(),
      screening: ScreeningPlan(reviewers: 2, criteria: criteria),
      eligibility: EligibilityPlan(),
      extraction: ExtractionPlan(),
      appraisal: AppraisalPlan(tools: ["RATS"], reviewers: 1),
      synthesis: SynthesisPlan(),
      reporting: ReportingPlan()
    )
  }

  private let criteria = [
    Criterion(
      id: Criterion.ID("E1"),
      kind: .exclude,
      level: .titleAbstract,
      label: "Not about plans, or a reply; a letter",
      when: nil,
      isAutomatic: false
    )
  ]

  // MARK: Milestones

  var tables: SynthesisTables {
    SynthesisTables(appraised: appraised, tables: [markTable, flowTable], flow: flow)
  }

  var excerpt: Excerpt {
    Excerpt(
      report: Report.ID("r1"),
      record: Record.ID("r1"),
      field: .abstract,
      span: TextSpan(start: 0, end: Self.sentence.utf8.count),
      quote: Self.sentence,
      words: [TextSpan(start: 0, end: 5)],
      code: Code.ID("A"),
      speaker: .finding,
      voice: .staff,
      state: .candidate,
      textSource: textSource
    )
  }

  private var markTable: SynthesisTable {
    let cells = [
      Cell(
        id: "T5:r1:study_id",
        value: .text(titles[0]),
        evidence: [.study(Study.ID("r1"))],
        standing: nil
      ),
      Cell(
        id: "T5:r1:A",
        value: .count(1),
        evidence: [.excerpt(excerpt.id)],
        standing: .proposed
      ),
      Cell(id: "T5:r1:B", value: .blank, evidence: [], standing: nil),
      Cell(id: "T5:r1:pct", value: .percent(of: 1, in: 3), evidence: [], standing: nil),
    ]
    return SynthesisTable(
      id: "T5",
      title: "Marks",
      notes: ["Blank is not 0."],
      columns: [
        .init(key: "study_id", title: "Study"), .init(key: "A", title: "A & co"),
        .init(key: "B", title: "B"), .init(key: "pct", title: "%"),
      ],
      rows: [.init(key: "r1", cells: cells)]
    )
  }

  private var flowTable: SynthesisTable {
    let rows = flow.boxes.map { box in
      SynthesisTable.Row(
        key: box.key,
        cells: [
          Cell(
            id: "T12:\(box.key):n",
            value: box.n.map(Cell.Value.count) ?? .blank,
            evidence: [],
            standing: nil
          )
        ]
      )
    }
    return SynthesisTable(
      id: "T12",
      title: "Flow",
      notes: [],
      columns: [.init(key: "n", title: "n")],
      rows: rows
    )
  }

  var flow: FlowDiagram {
    var left = ArmFlow(arm: .databases)
    left.identified = [
      .init(source: "Alpha, the base", kind: .database, read: 4, isComplete: !isUnread)
    ]
    left.duplicates = 1
    left.screened = 3
    left.excluded = 1
    left.undecided = 1
    left.sought = 1
    left.assessed = 1
    left.included = 1
    var right = ArmFlow(arm: .otherMethods)
    right.identified = [.init(source: "Site", kind: .website, read: 1, isComplete: true)]
    right.screened = 1
    right.sought = 1
    right.awaiting = 1
    return FlowDiagram(
      arms: [left, right],
      reportsIncluded: 1,
      studiesIncluded: 1,
      studiesConfirmed: 0,
      reportsConfirmed: 0,
      screened: 4,
      decidedByPeople: 2,
      proposedVerdicts: 2
    )
  }

  private var appraised: AppraisedStudies {
    let items = [AppraisalTool.Item(number: "1", label: "Question stated")]
    return AppraisedStudies(
      coded: CodedStudies(
        included: included,
        codebook: Codebook(
          version: "1",
          note: nil,
          codes: [Code(id: Code.ID("A"), label: "Alpha")],
          voices: []
        ),
        excerpts: [excerpt],
        characteristics: []
      ),
      tools: [AppraisalTool(name: "RATS", version: "1", source: "", items: items)],
      judgements: []
    )
  }

  private var included: IncludedStudies {
    let r1 = AssessedReport(
      id: Report.ID("r1"),
      arm: .databases,
      record: record(0),
      retrieval: .abstract,
      fullText: nil,
      assessments: [],
      proposal: nil,
      decisions: [],
      outcome: .included(.proposed)
    )
    let r4 = AssessedReport(
      id: Report.ID("r4"),
      arm: .otherMethods,
      record: record(3),
      retrieval: .awaiting,
      fullText: nil,
      assessments: [],
      proposal: nil,
      decisions: [],
      outcome: nil
    )
    let study = Study(
      id: Study.ID("r1"),
      label: titles[0],
      reports: [Report.ID("r1")],
      standing: .proposed
    )
    return IncludedStudies(
      screened: screened,
      assessOn: .abstract,
      reviewers: 1,
      reports: [r1, r4],
      studies: [study],
      unmatchedFullTexts: []
    )
  }

  private var screened: ScreenedRecords {
    let outcomes: [ScreeningOutcome] = [
      .sought(.proposed), .excluded([Criterion.ID("E1")], .decided), .undecided(.disagreement),
      .sought(.decided),
    ]
    let records = outcomes.enumerated().map { number, outcome in
      ScreenedRecord(
        id: Report.ID("r\(number + 1)"),
        arm: number == 3 ? .otherMethods : .databases,
        record: record(number),
        assessments: [
          CriterionAssessment(criterion: Criterion.ID("E1"), truth: .unknown, words: [])
        ],
        proposal: Proposal(verdict: .unclear, criteria: []),
        decisions: number == 2 ? [decision("ann", .include), decision("bob", .exclude)] : [],
        outcome: outcome
      )
    }
    return ScreenedRecords(
      unique: unique,
      criteria: criteria,
      reviewers: 2,
      acceptedProposals: true,
      records: records
    )
  }

  private func decision(_ person: String, _ verdict: Verdict) -> ScreeningDecision {
    ScreeningDecision(
      record: Record.ID("r3"),
      level: .titleAbstract,
      verdict: verdict,
      criteria: [],
      criteriaDigest: "",
      round: .main,
      signature: Signature(
        reviewer: person,
        decided: "2026-01-31",
        note: "=note",
        place: Place(file: "decisions/title-abstract/\(person).csv", line: 2)
      )
    )
  }

  private var unique: UniqueRecords {
    var copy = record(0)
    copy.id = Record.ID("r9")
    copy.origin.start = 500
    let pair = ComparedPair(
      a: Record.ID("r2"),
      b: Record.ID("r3"),
      kinship: .different,
      isUncertain: true,
      rule: "near-title",
      comparisons: [
        FieldComparison(
          field: "title",
          a: titles[1],
          b: titles[2],
          finding: .similar,
          similarity: 2.0 / 3
        )
      ],
      doubt: 0.5
    )
    let groups = titles.indices.map { number in
      DuplicateGroup(
        id: Report.ID("r\(number + 1)"),
        members: number == 0 ? [record(0), copy] : [record(number)],
        merged: record(number),
        provenance: [],
        removed: number > 0
          ? []
          : [
            RemovedRecord(
              record: copy.id,
              origin: copy.origin,
              into: Record.ID("r1"),
              rule: "same-doi",
              reason: "the DOI is the same"
            )
          ]
      )
    }
    return UniqueRecords(
      identified: identified(copy),
      groups: groups,
      pairs: [pair],
      uncertain: [pair],
      related: []
    )
  }

  private func identified(_ copy: Record) -> IdentifiedRecords {
    IdentifiedRecords(
      sources: [
        InformationSource(
          name: "Alpha, the base",
          kind: .database,
          isDeclared: true,
          facts: SearchFacts([.platform: "Alpha on Beta"]),
          files: ["alpha/export.ris"],
          records: isUnread ? nil : 4
        ),
        InformationSource(
          name: "Site",
          kind: .website,
          isDeclared: false,
          facts: SearchFacts(),
          files: ["site/page.txt"],
          records: 1
        ),
      ],
      records: titles.indices.map(record) + [copy],
      files: [],
      unread: isUnread
        ? [
          UnreadFile(
            file: "alpha/broken.ris",
            source: "Alpha, the base",
            digest: "00",
            bytes: 3,
            reason: "binary"
          )
        ] : [],
      fullTexts: []
    )
  }

  func record(_ number: Int) -> Record {
    let source = number == 3 ? "Site" : "Alpha, the base"
    let file = number == 3 ? "site/page.txt" : "alpha/export.ris"
    var record = Record(
      id: Record.ID("r\(number + 1)"),
      type: .article,
      origin: Origin(
        source: source,
        file: file,
        digest: "d",
        start: number * 100,
        end: number * 100 + 99,
        line: number * 10 + 1
      )
    )
    record.title = titles[number]
    record.authors = [Person(family: "Author\(number)")]
    record.issued = PartialDate(year: 2010 + number)
    if number == 0 {
      record.abstract = Self.sentence
      record.abstractStatus = .complete
      record.abstractSource = textSource
    }
    return record
  }
}
