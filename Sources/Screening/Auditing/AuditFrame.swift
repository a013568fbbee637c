package import ReviewModel

/// The records that rules or a model kept from being read: what an audit draws from.
package struct AuditFrame: Sendable, Hashable {
  /// In order of their IDs.
  package let records: [ScreenedRecord]
  /// Of these, removed by an automatic criterion.
  package let removedByAutomation: Int
  /// Of these, left unread by a stopping rule; what remains is excluded by a proposal.
  package let leftUnread: Int
  /// Records that people sent on to full text.
  package let includedByPeople: Int
  /// Records without a verdict, of which an audit says nothing.
  package let undecided: Int

  package init(_ screened: ScreenedRecords) {
    var records: [ScreenedRecord] = []
    var (removed, unread, included, undecided) = (0, 0, 0, 0)
    for record in screened.records {
      switch record.outcome {
      case .removedByAutomation:
        removed += 1
        records.append(record)
      case .excluded(_, .proposed): records.append(record)
      case .excluded: break
      case .undecided(.unread):
        unread += 1
        records.append(record)
      case .undecided: undecided += 1
      case .sought(let standing): included += standing.isConfirmed ? 1 : 0
      }
    }
    self.records = records
    removedByAutomation = removed
    leftUnread = unread
    includedByPeople = included
    self.undecided = undecided
  }
}
