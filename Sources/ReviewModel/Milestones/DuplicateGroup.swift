/// The records of one report.
package struct DuplicateGroup: Sendable, Hashable, Codable, Identifiable {
  package let id: Report.ID
  /// Every occurrence, the one that is kept first, then in order of origin.
  package let members: [Record]
  /// The fullest value of each field; its ID is that of the record whose abstract it shows.
  package let merged: Record
  /// Where each field of the merged view comes from.
  package let provenance: [FieldProvenance]
  /// For each member but the first, why it is in the group.
  package let removed: [RemovedRecord]

  package init(
    id: Report.ID,
    members: [Record],
    merged: Record,
    provenance: [FieldProvenance],
    removed: [RemovedRecord]
  ) {
    self.id = id
    self.members = members
    self.merged = merged
    self.provenance = provenance
    self.removed = removed
  }

  /// The arm of the flow diagram: the left one if any record of the group belongs there.
  package func arm(in identified: IdentifiedRecords) -> Arm {
    let isLeft = members.contains {
      identified.source(named: $0.origin.source)?.kind.arm == .databases
    }
    return isLeft ? .databases : .otherMethods
  }
}
