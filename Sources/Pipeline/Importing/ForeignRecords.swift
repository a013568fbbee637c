import Deduplication
import ReviewModel
import ReviewText

/// Finds the records of a review that the records of another tool's export are.
///
/// The same comparison decides that groups duplicates, as tools change what they export. Many export
/// title and year alone, which is too little for two strangers; but an export with decisions comes
/// from the review's own records, so that a title that stands there once will do.
struct ForeignRecords: Sendable {
  /// For each record of the export, the report that it belongs to; nil where it is none, or where it
  /// resembles several.
  let reports: [Report.ID?]

  init(_ foreign: [Record], in unique: UniqueRecords) {
    let known = unique.identified.records
    let groups = FileGrouping.groups(of: foreign + known, merging: [.same])
    let reportOf = unique.groupOfRecord
    var candidates: [Report.ID: Set<Report.ID>] = [:]
    var titled: [String: [Record]] = [:]
    for (record, group) in zip(known, groups.dropFirst(foreign.count)) {
      if let report = reportOf[record.id] { candidates[group, default: []].insert(report) }
      if let title = record.title { titled[Folding.folded(title), default: []].append(record) }
    }
    reports = zip(foreign, groups).map { record, group in
      if let report = reportOf[record.id] { return report }
      let found = candidates[group] ?? []
      if !found.isEmpty { return found.count == 1 ? found.first : nil }
      let alike = titled[Folding.folded(record.title ?? "")] ?? []
      let reports = Set(alike.compactMap { reportOf[$0.id] })
      return reports.count == 1 && alike.allSatisfy { Self.mayBe(record, $0) }
        ? reports.first : nil
    }
  }

  /// Whether two records of one title say nothing that keeps them apart.
  private static func mayBe(_ record: Record, _ other: Record) -> Bool {
    let years = [record, other].compactMap { $0.issued?.year ?? $0.online?.year }
    let isNear = years.count < 2 || abs(years[0] - years[1]) <= 1
    let hasOtherDOI = record.doi != nil && other.doi != nil && record.doi != other.doi
    let hasOtherPMID = record.pmid != nil && other.pmid != nil && record.pmid != other.pmid
    return isNear && !hasOtherDOI && !hasOtherPMID
  }
}
