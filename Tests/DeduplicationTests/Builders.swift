import ReviewModel

@testable import Deduplication

/// A record of an article with everything that databases usually know.
func article(
  _ id: String,
  title: String? = "Trust and risk in shared decisions about night shifts: a survey",
  authors: [String] = ["Adams, Ruth", "Brown, Carl", "Chen, Li"],
  year: Int? = 2012,
  container: String? = "Journal of Shift Work",
  volume: String? = "12",
  issue: String? = "3",
  pages: String? = "315-322",
  doi: String? = nil,
  abstract: String? = nil,
  change: (inout Record) -> Void = { _ in }
) -> Record {
  var record = Record(
    id: Record.ID(id),
    type: .article,
    origin: Origin(source: "Database", file: "\(id).ris", digest: id, start: 0, end: 9, line: 1)
  )
  record.title = title
  record.authors = authors.map(person)
  record.issued = year.map { PartialDate(year: $0) }
  record.container = container
  record.volume = volume
  record.issue = issue
  record.pages = pages
  record.doi = doi
  record.abstract = abstract
  record.abstractStatus = abstract == nil ? .missing : .complete
  change(&record)
  return record
}

func person(_ name: String) -> Person {
  let parts = name.split(separator: ",", maxSplits: 1).map(String.init)
  guard parts.count == 2 else { return Person(literal: name) }
  return Person(family: parts[0], given: String(parts[1].drop { $0 == " " }))
}

/// What the evidence says of two records.
func judge(_ a: Record, _ b: Record) -> PairJudgement {
  PairJudgement(PairComparison(RecordForm(a), RecordForm(b)))
}

func identified(_ records: [Record]) -> IdentifiedRecords {
  IdentifiedRecords(sources: [], records: records, files: [], unread: [], fullTexts: [])
}

/// The milestone of a run.
func deduplicated(
  _ records: [Record],
  _ decisions: [DuplicateDecision] = [],
  corrections: [Correction] = [],
  merging kinds: Set<Kinship> = [.same]
) async throws -> Milestone<UniqueRecords> {
  try await DeduplicationStage(settings: .init(merge: kinds)).run(
    .init(identified: identified(records), duplicates: decisions, corrections: corrections)
  )
}

func signature(_ reviewer: String, line: Int = 2, note: String = "") -> Signature {
  Signature(
    reviewer: reviewer,
    decided: "2026-02-01",
    note: note,
    place: Place(file: "decisions/deduplication/\(reviewer).csv", line: line)
  )
}

func decision(
  _ a: String,
  _ b: String?,
  _ kinship: Kinship,
  by reviewer: String = "ana",
  line: Int = 2
) -> DuplicateDecision {
  DuplicateDecision(
    a: Record.ID(a),
    b: b.map { Record.ID($0) },
    kinship: kinship,
    signature: signature(reviewer, line: line)
  )
}

extension UniqueRecords {
  /// The IDs of the records of each group, in order.
  var partition: [[String]] {
    groups.map { group in Set(group.members.map(\.id.text)).sorted() }
  }
}
