/// Who is to screen which record: everything twice, a share twice, or split.
///
/// Who has a record depends on its ID, the review and the seed alone. So it stays when records come
/// or are sorted otherwise; and when somebody joins or leaves, only what they take or leave moves
/// (rendezvous hashing, Thaler and Ravishankar 1998, doi:10.1109/90.663936). Loads are even on
/// average, not exactly.
package struct ReviewerAllocation: Sendable, Hashable {
  /// In order of their names, each once.
  package let reviewers: [String]
  /// People for each record of the share that several read.
  package let people: Int
  /// The share of records that several read; one person reads the others.
  package let share: Double
  private let whose: PermanentNumbers
  private let which: PermanentNumbers

  /// An allocation; nil without reviewers, with fewer than are needed, or with a share beyond 0…1.
  ///
  /// A share of 1 is everything by `people`, 0 is split.
  package init?(reviewers: [String], people: Int, share: Double, review: String, seed: Int) {
    let names = Set(reviewers).sorted()
    guard !names.isEmpty, people >= 1, people <= names.count, share >= 0, share <= 1
    else { return nil }
    self.reviewers = names
    self.people = people
    self.share = share
    whose = PermanentNumbers(review: review, purpose: "reviewers", seed: seed)
    which = PermanentNumbers(review: review, purpose: "share", seed: seed)
  }

  /// The people who are to screen a record, in order of their names.
  package func reviewers(of record: String) -> [String] {
    let wanted = which.share(of: record) < share ? people : 1
    return whose.ordered(reviewers.map { "\($0)\u{1F}\(record)" })
      .prefix(wanted)
      .map { String($0.prefix { $0 != "\u{1F}" }) }
      .sorted()
  }
}
