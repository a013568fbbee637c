package import ReviewModel

/// The records that rules or a model kept from being read: what an audit draws from.
package struct AuditFrame: Sendable, Hashable {
  /// In order of their IDs.
  package let records: [ScreenedRecord]
  /// Of these, removed by an automatic criterion; the others are excluded by a proposal.
  package let removedByAutomation: Int
  /// Records that people sent on to full text.
  package let includedByPeople: Int
  /// Records without a verdict, of which an audit says nothing.
  package let undecided: Int

  package init(_ screened: ScreenedRecords) {
    var records: [ScreenedRecord] = []
    var (removed, included, undecided) = (0, 0, 0)
    for record in screened.records {
      switch record.outcome {
      case .removedByAutomation:
        removed += 1
        records.append(record)
      case .excluded(_, .proposed): records.append(record)
      case .excluded: break
      case .undecided: undecided += 1
      case .sought(let standing): included += standing.isConfirmed ? 1 : 0
      }
    }
    self.records = records
    removedByAutomation = removed
    includedByPeople = included
    self.undecided = undecided
  }
}
