import ReviewModel

/// What the stages before the report hand on.
extension TinyReview {
  var appraised: AppraisedStudies {
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
        outcome: outcome,
        peopleRequired: 2
      )
    }
    return ScreenedRecords(
      unique: unique,
      criteria: criteria,
      reviewers: 2,
      acceptedProposals: true,
      records: records,
      queue: records.compactMap { record in
        if case .undecided = record.outcome { record.id } else { nil }
      }
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
          similarity: 2.0 / 3,
          comparison: "similar",
          measure: 3,
          weight: 1
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
}
