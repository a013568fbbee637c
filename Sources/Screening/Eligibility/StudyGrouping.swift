import ReviewModel

/// Makes studies of the reports included: those the protocol names, and one for each other report.
struct StudyGrouping: Sendable {
  private let named: [EligibilityInput.NamedStudy]
  private let groupOfRecord: [Record.ID: Report.ID]

  init(named: [EligibilityInput.NamedStudy], unique: UniqueRecords) {
    self.named = named
    groupOfRecord = unique.groupOfRecord
  }

  /// The studies, in order of their IDs.
  func studies(of reports: [AssessedReport]) -> [Study] {
    var standings: [Report.ID: Standing] = [:]
    for report in reports { standings[report.id] = report.inclusion }
    var claimed: Set<Report.ID> = []
    var studies: [Study] = []
    for study in named {
      let members = Set(study.records.compactMap { groupOfRecord[$0] })
        .filter { standings[$0] != nil }.sorted()
      guard let standing = members.compactMap({ standings[$0] }).min() else { continue }
      claimed.formUnion(members)
      studies.append(
        Study(
          id: study.id,
          label: study.label ?? study.id.text,
          reports: members,
          standing: standing
        )
      )
    }
    let single = reports.filter { standings[$0.id] != nil && !claimed.contains($0.id) }
    for (report, label) in zip(single, Self.labels(of: single)) {
      guard let standing = standings[report.id] else { continue }
      studies.append(
        Study(
          id: Study.ID(report.id.text),
          label: label,
          reports: [report.id],
          standing: standing
        )
      )
    }
    return studies.sorted { $0.id < $1.id }
  }

  /// Short citations; equal ones get a letter, in order of the reports' IDs.
  private static func labels(of reports: [AssessedReport]) -> [String] {
    let plain = reports.map(\.record.shortCitation)
    var total: [String: Int] = [:]
    for label in plain { total[label, default: 0] += 1 }
    var seen: [String: Int] = [:]
    return plain.map { label in
      guard (total[label] ?? 0) > 1 else { return label }
      let number = seen[label, default: 0]
      seen[label] = number + 1
      return label + Self.letter(number)
    }
  }

  /// a … z, then aa, ab and so on.
  private static func letter(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let rest = number / letters.count
    return (rest > 0 ? letter(rest - 1) : "") + String(letters[number % letters.count])
  }
}
