import ReviewModel

/// A record as a sheet names it.
struct SheetRecord: Sendable {
  // A decision is on the whole group, so the sheet names the group and not the record whose abstract
  // the merged view shows.
  let id: Report.ID
  let citation: String
}
