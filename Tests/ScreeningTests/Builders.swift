import ReviewModel

/// A record with a title and an abstract, read somewhere.
func record(
  _ id: String,
  title: String? = "A title",
  abstract: String? = nil,
  type: RecordType = .article,
  change: (inout Record) -> Void = { _ in }
) -> Record {
  var record = Record(
    id: Record.ID(id),
    type: type,
    origin: Origin(source: "A database", file: "\(id).ris", start: 0, end: 1, line: 1)
  )
  record.title = title
  record.abstract = abstract
  change(&record)
  return record
}

/// Unique records, each a group of its own.
func unique(_ records: [Record], fullTexts: [FullText] = []) -> UniqueRecords {
  let source = InformationSource(
    name: "A database",
    kind: .database,
    isDeclared: true,
    facts: SearchFacts(),
    files: [],
    records: records.count
  )
  let identified = IdentifiedRecords(
    sources: [source],
    records: records,
    files: [],
    unread: [],
    fullTexts: fullTexts
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
  return UniqueRecords(
    identified: identified,
    groups: groups,
    pairs: [],
    uncertain: [],
    related: []
  )
}

/// One reviewer's decision.
func decision(
  _ record: String,
  _ verdict: Verdict,
  by reviewer: String,
  at level: ScreeningLevel = .titleAbstract,
  criteria: [String] = []
) -> ScreeningDecision {
  ScreeningDecision(
    record: Record.ID(record),
    level: level,
    verdict: verdict,
    criteria: criteria.map(Criterion.ID.init),
    criteriaDigest: "",
    round: .main,
    signature: Signature(
      reviewer: reviewer,
      decided: "2026-01-31",
      note: "",
      place: Place(file: "decisions/\(reviewer).csv", line: 2)
    )
  )
}

/// A criterion whose condition looks for terms.
func criterion(
  _ id: String,
  _ kind: Criterion.Kind,
  terms: [String],
  in fields: [TextField] = [.title, .abstract],
  at level: ScreeningLevel = .titleAbstract,
  automatic: Bool = false
) -> Criterion {
  Criterion(
    id: Criterion.ID(id),
    kind: kind,
    level: level,
    label: id,
    when: .terms(terms, in: fields),
    isAutomatic: automatic
  )
}
