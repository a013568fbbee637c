/// What each information source holds, and what each combination of sources holds alone.
///
/// Records are counted where they were read and reports where they were grouped, each on its own:
/// `violations` names the sums that do not hold between them.
package struct SourceOverlap: Sendable, Hashable, Codable {
  /// In the order of the protocol.
  package let sources: [Holding]
  /// Those that occur, the largest first; equal ones in the order of their sources.
  package let combinations: [Combination]
  /// Every occurrence that was read.
  package let records: Int
  /// The groups.
  package let reports: Int

  /// Counts in one pass over the records and one over the groups.
  package init(of unique: UniqueRecords) {
    var count = OverlapCount(unique.identified)
    for group in unique.groups { count.add(group) }
    sources = count.holdings
    combinations = count.combinations
    records = unique.identified.records.count
    reports = unique.groups.count
  }

  /// Records of a report that the same source had given before.
  package var duplicatesWithin: Int { sources.reduce(0) { $0 + $1.duplicatesWithin } }

  /// Records of a report, one from each further source that has it.
  package var duplicatesBetween: Int {
    combinations.reduce(0) { $0 + $1.reports * ($1.sources.count - 1) }
  }

  /// PRISMA's duplicate records removed, over both arms.
  package var duplicates: Int { records - reports }

  /// Reports that one source alone holds.
  package var reportsInOneSource: Int {
    combinations.reduce(0) { $0 + ($1.sources.count == 1 ? $1.reports : 0) }
  }

  /// One information source, and what it gave to the review.
  package struct Holding: Sendable, Hashable, Codable {
    package let name: String
    /// Nil for a source that is named by a record and by nothing else.
    package let kind: InformationSource.Kind?
    /// Whether all its files could be read; where not, its numbers are of what was read.
    package let isComplete: Bool
    package internal(set) var records = 0
    package internal(set) var duplicatesWithin = 0
    package internal(set) var reports = 0
    /// Reports that no other source holds.
    package internal(set) var reportsOnlyHere = 0
    /// Records that were merged into another record, of this source or of another.
    package internal(set) var removed = 0

    package var reportsElsewhere: Int { reports - reportsOnlyHere }
  }

  /// Sources that hold some reports together, and no other source does.
  package struct Combination: Sendable, Hashable, Codable {
    /// Their places among the sources, rising.
    package let sources: [Int]
    package let reports: Int
  }
}
