import Formats
import ReviewModel

/// The sheets of `to-decide`: what awaits people, ready to be filled in.
struct SheetsFolder {
  let input: ReportingInput
  let index: ReviewIndex

  var artefacts: [Artefact] {
    let folder = "to-decide"
    let run = input.run
    let included = input.included
    let sheets: KeyValuePairs<String, CSVTable> = [
      "title-abstract": ScreeningSheet(
        records: undecidedRecords,
        criteriaDigest: run.titleAbstractCriteria ?? ""
      ).table,
      "full-text": ScreeningSheet(
        records: undecidedReports,
        criteriaDigest: run.fullTextCriteria ?? ""
      ).table,
      "retrieval": RetrievalSheet(reports: included.reports).table,
      "deduplication": DeduplicationSheet(pairs: input.unique.uncertain, index: index).table,
      "extraction": ExtractionSheet(excerpts: input.coded.excerpts).table,
      "characteristics": CharacteristicsSheet(input: input).table,
      "appraisal": AppraisalSheet(
        appraised: input.appraised,
        reviewers: input.plan.appraisal.reviewers
      ).table,
      "disagreements": DisagreementsSheet(input: input, index: index).table,
      "orphaned": OrphanedSheet(orphaned: input.orphaned).table,
    ]
    let files = sheets.map { Artefact(path: "\(folder)/\($0.key).csv", table: $0.value) }
    return files + [Artefact(path: "\(folder)/README.txt", text: SheetsReadme(rows: sheets).text)]
  }

  private var undecidedRecords: [Record] {
    input.screened.records.filter {
      if case .undecided = $0.outcome { true } else { false }
    }.map { sheetRecord($0.record, $0.id) }
  }

  private var undecidedReports: [Record] {
    input.included.reports.filter {
      if case .undecided = $0.outcome { true } else { false }
    }.map { sheetRecord($0.record, $0.id) }
  }

  // A decision is on the whole group, so the sheet names the group and not the record whose abstract
  // the merged view shows.
  private func sheetRecord(_ record: Record, _ group: Report.ID) -> Record {
    var record = record
    record.id = Record.ID(group.text)
    return record
  }
}
