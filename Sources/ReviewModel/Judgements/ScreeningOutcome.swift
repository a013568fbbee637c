/// The one box of title and abstract screening that a record is in.
package enum ScreeningOutcome: Sendable, Hashable, Codable {
  /// An automatic criterion removed it before a person saw it.
  case removedByAutomation(Criterion.ID)
  case excluded([Criterion.ID], Standing)
  case undecided(Undecided)
  case sought(Standing)
}
