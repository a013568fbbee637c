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

  let criteria = [
    Criterion(
      id: Criterion.ID("E1"),
      kind: .exclude,
      level: .titleAbstract,
      label: "Not about plans, or a reply; a letter",
      when: nil,
      isAutomatic: false
    )
  ]

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
