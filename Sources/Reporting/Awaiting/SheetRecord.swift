package import ReviewModel

/// A record as a sheet names it.
package struct SheetRecord: Sendable {
  // A decision is on the whole group, so the sheet names the group and not the record whose abstract
  // the merged view shows.
  let id: Report.ID
  let citation: String
  let abstract: String?

  /// A unique record, by its merged view.
  package init(id: Report.ID, _ record: Record) {
    self.id = id
    citation = record.citation
    abstract = record.abstract
  }
}
