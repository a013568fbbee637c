/// Who judged something, when, and where it is written.
package struct Signature: Sendable, Hashable, Codable {
  /// The reviewer: the name of the decision file; `adjudicated` settles what others disagree on.
  package let reviewer: String
  /// The date as the person wrote it.
  package let decided: String
  package let note: String
  package let place: Place

  package init(reviewer: String, decided: String, note: String, place: Place) {
    self.reviewer = reviewer
    self.decided = decided
    self.note = note
    self.place = place
  }

  package static let adjudicator = "adjudicated"

  package var isAdjudication: Bool { reviewer == Self.adjudicator }
}
