import ReviewModel

/// A review with some included studies and excerpts, as eligibility and extraction hand it on.
struct SmallReview {
  var studies: [(id: String, standing: Standing, retrieval: Retrieval)] = []
  var excerpts: [Excerpt] = []
  var characteristics: [Characteristic] = []
  var decisions: [String: [ScreeningDecision]] = [:]

  var appraised: AppraisedStudies {
    AppraisedStudies(
      coded: CodedStudies(
        included: included,
        codebook: Codebook(
          version: "1",
          note: nil,
          codes: [
            Code(id: Code.ID("A"), label: "Alpha"),
            Code(id: Code.ID("A.1"), label: "Alpha one", parent: Code.ID("A")),
            Code(id: Code.ID("B"), label: "Beta"),
          ],
          voices: []
        ),
        excerpts: excerpts,
        characteristics: characteristics
      ),
      tools: [],
      judgements: []
    )
  }

  private var included: IncludedStudies {
    let records = studies.map { study in
      Record(
        id: Record.ID(study.id),
        type: .article,
        origin: Origin(
          source: "A database",
          file: "\(study.id).ris",
          start: 0,
          end: 1,
          line: 1
        )
      )
    }
    let identified = IdentifiedRecords(
      sources: [
        InformationSource(
          name: "A database",
          kind: .database,
          isDeclared: true,
          facts: SearchFacts(),
          files: [],
          records: records.count
        )
      ],
      records: records,
      files: [],
      unread: [],
      fullTexts: []
    )
    let groups = records.map { record in
      DuplicateGroup(
        id: Report.ID(record.id),
        members: [record],
        merged: record,
        provenance: [],
        removed: []
      )
    }
    let screened = zip(records, studies).map { record, study in
      ScreenedRecord(
        id: Report.ID(record.id),
        arm: .databases,
        record: record,
        assessments: [],
        proposal: Proposal(verdict: .include, criteria: []),
        decisions: decisions[study.id] ?? [],
        outcome: .sought(study.standing)
      )
    }
    let reports = zip(records, studies).map { record, study in
      AssessedReport(
        id: Report.ID(record.id),
        arm: .databases,
        record: record,
        retrieval: study.retrieval,
        fullText: nil,
        assessments: [],
        proposal: nil,
        decisions: [],
        outcome: .included(study.standing)
      )
    }
    return IncludedStudies(
      screened: ScreenedRecords(
        unique: UniqueRecords(
          identified: identified,
          groups: groups,
          pairs: [],
          uncertain: [],
          related: []
        ),
        criteria: [],
        reviewers: 1,
        acceptedProposals: false,
        records: screened
      ),
      assessOn: .fullText,
      reviewers: 1,
      reports: reports,
      studies: studies.map { study in
        Study(
          id: Study.ID(study.id),
          label: study.id,
          reports: [Report.ID(study.id)],
          standing: study.standing
        )
      },
      unmatchedFullTexts: []
    )
  }
}

/// An excerpt of a study's abstract.
func excerpt(
  _ study: String,
  _ code: String,
  at start: Int = 0,
  change: (inout Excerpt) -> Void = { _ in }
) -> Excerpt {
  var excerpt = Excerpt(
    report: Report.ID(study),
    record: Record.ID(study),
    field: .abstract,
    span: TextSpan(start: start, end: start + 4),
    quote: "Word",
    code: Code.ID(code),
    speaker: .finding,
    voice: .staff
  )
  excerpt.state = .confirmed
  excerpt.standing = .agreed
  excerpt.coders = ["a"]
  change(&excerpt)
  return excerpt
}
