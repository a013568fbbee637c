/// What deduplication hands on: one group for each report, and why records were grouped.
package struct UniqueRecords: Sendable, Hashable, Codable {
  package var identified: IdentifiedRecords
  /// In order of their IDs; every occurrence is in exactly one.
  package var groups: [DuplicateGroup]
  /// Every pair that was compared closely, in order.
  package var pairs: [ComparedPair]
  /// Pairs that a person should look at, the most doubtful first.
  package var uncertain: [ComparedPair]
  /// Links between groups that are not merged.
  package var related: [RelatedReports]

  package init(
    identified: IdentifiedRecords,
    groups: [DuplicateGroup],
    pairs: [ComparedPair],
    uncertain: [ComparedPair],
    related: [RelatedReports]
  ) {
    self.identified = identified
    self.groups = groups
    self.pairs = pairs
    self.uncertain = uncertain
    self.related = related
  }

  /// The group of each record.
  package var groupOfRecord: [Record.ID: Report.ID] {
    var result: [Record.ID: Report.ID] = [:]
    for group in groups {
      for member in group.members { result[member.id] = group.id }
    }
    return result
  }
}
