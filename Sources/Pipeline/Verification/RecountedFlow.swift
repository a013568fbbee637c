import Formats
import ReviewModel

/// The boxes of the flow diagram, counted anew from the lists that an output holds.
struct RecountedFlow {
  /// By the keys of the boxes.
  private(set) var counts: [String: Int] = [:]
  private var kinds: [String: InformationSource.Kind] = [:]

  init(_ written: WrittenReview, records: [Record]) {
    if let sources = written.table("1-identification/sources.csv") {
      for row in sources.rows {
        kinds[sources.cell("source", of: row)] =
          InformationSource.Kind(rawValue: sources.cell("kind", of: row))
      }
    }
    countIdentified(records)
    if let groups = written.table("2-deduplication/groups.csv") { countDuplicates(groups) }
    if let verdicts = written.table("3-screening/decisions.csv") { countScreened(verdicts) }
    if let reports = written.table("4-eligibility/reports.csv") { countReports(reports) }
    if let studies = written.table("4-eligibility/studies.csv") {
      countIncluded(studies)
    }
  }

  private mutating func countIdentified(_ records: [Record]) {
    let keys: [InformationSource.Kind: String] = [
      .database: "database_results", .register: "register_results",
      .website: "website_results", .organisation: "organisation_results",
      .citationSearch: "citations_results", .other: "other_results",
    ]
    for key in keys.values { counts[key] = 0 }
    for record in records {
      guard let key = kinds[record.origin.source].flatMap({ keys[$0] }) else { continue }
      counts[key, default: 0] += 1
    }
  }

  private mutating func countDuplicates(_ groups: CSVDocument) {
    let arms = Dictionary(grouping: groups.rows) { groups.cell("group", of: $0) }.mapValues {
      $0.map { row in kinds[groups.cell("source", of: row)]?.arm ?? .databases }
    }
    counts["duplicates"] = 0
    counts["other_duplicates"] = 0
    for members in arms.values {
      let left = members.count { $0 == .databases }
      let right = members.count - left
      counts["duplicates", default: 0] += max(0, left - 1)
      counts["other_duplicates", default: 0] += left > 0 ? right : right - 1
    }
  }

  private mutating func countScreened(_ verdicts: CSVDocument) {
    var seen: Set<String> = []
    for key in [
      "excluded_automatic", "records_screened", "records_excluded", "records_undecided",
      "records_unread", "dbr_sought_reports",
    ] {
      counts[key] = 0
      counts[Self.rightKeys[key] ?? ""] = 0
    }
    for row in verdicts.rows where seen.insert(verdicts.cell("record", of: row)).inserted {
      let isLeft = verdicts.cell("arm", of: row) == Arm.databases.rawValue
      let verdict = verdicts.cell("verdict", of: row)
      if verdict != "automation" { add("records_screened", isLeft) }
      switch verdict {
      case "automation": add("excluded_automatic", isLeft)
      case "exclude": add("records_excluded", isLeft)
      case "include": add("dbr_sought_reports", isLeft)
      case Undecided.unread.rawValue: add("records_unread", isLeft)
      default: add("records_undecided", isLeft)
      }
    }
  }

  private mutating func countReports(_ reports: CSVDocument) {
    for key in [
      "dbr_notretrieved_reports", "dbr_awaiting", "dbr_assessed", "dbr_excluded", "dbr_undecided",
    ] {
      counts[key] = 0
      counts[Self.rightKeys[key] ?? ""] = 0
    }
    for row in reports.rows {
      let isLeft = reports.cell("arm", of: row) == Arm.databases.rawValue
      switch reports.cell("retrieval", of: row) {
      case "not-retrieved": add("dbr_notretrieved_reports", isLeft)
      case "awaiting": add("dbr_awaiting", isLeft)
      default: add("dbr_assessed", isLeft)
      }
      switch reports.cell("verdict", of: row) {
      case "", "include": break
      case "exclude": add("dbr_excluded", isLeft)
      default: add("dbr_undecided", isLeft)
      }
    }
  }

  /// Studies and reports by whether people stand behind the inclusion of the study.
  private mutating func countIncluded(_ studies: CSVDocument) {
    let confirmed = studies.rows.filter {
      studies.cell("standing", of: $0) != Standing.proposed.rawValue
    }
    for (column, key) in [("study", "new_studies"), ("report", "new_reports")] {
      let sure = Set(confirmed.map { studies.cell(column, of: $0) })
      let all = Set(studies.rows.map { studies.cell(column, of: $0) })
      counts[key] = sure.count
      counts["\(key)_proposed"] = all.count - sure.count
    }
  }

  private mutating func add(_ key: String, _ isLeft: Bool) {
    counts[isLeft ? key : Self.rightKeys[key] ?? "", default: 0] += 1
  }

  /// The keys of the same boxes in the right arm.
  private static let rightKeys = [
    "excluded_automatic": "other_excluded_automatic", "records_screened": "other_screened",
    "records_excluded": "other_records_excluded", "records_undecided": "other_records_undecided",
    "records_unread": "other_records_unread", "dbr_sought_reports": "other_sought_reports",
    "dbr_notretrieved_reports": "other_notretrieved_reports", "dbr_awaiting": "other_awaiting",
    "dbr_assessed": "other_assessed", "dbr_excluded": "other_excluded",
    "dbr_undecided": "other_undecided",
  ]
}
