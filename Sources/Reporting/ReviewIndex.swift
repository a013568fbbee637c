import ReviewModel

/// The things of a review by their IDs, collected once for all artefacts.
struct ReviewIndex: Sendable {
  /// The first occurrence of each record.
  let records: [Record.ID: Record]
  /// The merged view of each report.
  let merged: [Report.ID: Record]
  let groups: [Record.ID: Report.ID]
  let reports: [Report.ID: AssessedReport]
  let studies: [Study.ID: Study]
  let studiesOfReport: [Report.ID: [Study]]
  let excerpts: [Excerpt.ID: Excerpt]
  let criteria: [Criterion.ID: Criterion]
  let overlap: SourceOverlap

  init(_ tables: SynthesisTables) {
    let coded = tables.appraised.coded
    let included = coded.included
    let unique = included.screened.unique
    records = Self.first(unique.identified.records)
    merged = Dictionary(
      unique.groups.map { ($0.id, $0.merged) },
      uniquingKeysWith: { first, _ in first }
    )
    groups = unique.groupOfRecord
    reports = Self.first(included.reports)
    studies = Self.first(included.studies)
    excerpts = Self.first(coded.excerpts)
    criteria = Self.first(included.screened.criteria)
    overlap = SourceOverlap(of: unique)
    var ofReport: [Report.ID: [Study]] = [:]
    for study in included.studies {
      for report in study.reports { ofReport[report, default: []].append(study) }
    }
    studiesOfReport = ofReport
  }

  func citation(_ record: Record.ID) -> String { view(of: record)?.citation ?? "" }

  func citation(_ report: Report.ID) -> String { merged[report]?.citation ?? "" }

  func label(_ criterion: Criterion.ID) -> String { criteria[criterion]?.label ?? "" }

  func studies(of report: Report.ID) -> [Study] { studiesOfReport[report] ?? [] }

  /// The record itself; for the ID of a report whose records have others, its merged view.
  func view(of record: Record.ID) -> Record? {
    records[record] ?? merged[Report.ID(record)]
  }

  /// The record as a reader knows it: the merged view of its report.
  func merged(with record: Record.ID) -> Record? {
    groups[record].flatMap { merged[$0] } ?? view(of: record)
  }

  private static func first<Thing: Identifiable>(_ things: [Thing]) -> [Thing.ID: Thing] {
    Dictionary(things.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
