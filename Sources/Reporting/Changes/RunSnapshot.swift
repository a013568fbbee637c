/// What a run said, as plain values that can be compared with those of another run.
package struct RunSnapshot: Sendable, Hashable {
  private var sections: [SnapshotSection: [String: SnapshotEntry]]
  /// Artefacts that are there and could not be read; what they hold is missing from the snapshot.
  package let unreadable: [String]

  package init(
    sections: [SnapshotSection: [String: SnapshotEntry]] = [:],
    unreadable: [String] = []
  ) {
    self.sections = sections
    self.unreadable = unreadable
  }

  /// The entries of a section by the IDs of the things.
  package subscript(section: SnapshotSection) -> [String: SnapshotEntry] {
    sections[section] ?? [:]
  }
}
