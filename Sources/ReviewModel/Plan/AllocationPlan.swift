/// Who is to screen what.
package struct AllocationPlan: Sendable, Hashable, Codable {
  /// The names of the reviewers: those of their decision files.
  package var people: [String]
  /// The share of records that as many people read as the protocol requires; one reads the others.
  package var share: Double
  package var seed: Int

  package init(people: [String], share: Double = 1, seed: Int = 1) {
    self.people = people
    self.share = share
    self.seed = seed
  }
}
