/// Whether the pages that people read show what the tables say.
enum PageChecks {
  static func run(
    _ written: WrittenReview,
    _ cells: [String: CellRow],
    _ tally: inout VerificationTally
  ) {
    _ = (written, cells)
  }
}
