/// The one box of eligibility that a report with a text is in.
package enum EligibilityOutcome: Sendable, Hashable, Codable {
  /// The reasons, the primary one first.
  case excluded([Criterion.ID], Standing)
  case undecided(Undecided)
  case included(Standing)
}
