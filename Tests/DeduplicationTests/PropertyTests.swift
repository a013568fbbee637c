import ReviewModel
import Testing

@testable import Deduplication

/// What holds for any corpus.
struct PropertyTests {
  static let seeds: [UInt64] = [1, 2, 3]

  @Test(arguments: seeds)
  func theOrderOfRecordsPlaysNoPart(seed: UInt64) async throws {
    var corpus = RandomCorpus(seed: seed)
    let first = try await deduplicated(corpus.records).output
    let second = try await deduplicated(corpus.shuffled()).output
    #expect(first.groups == second.groups)
    #expect(first.pairs == second.pairs)
    #expect(first.uncertain == second.uncertain)
    #expect(first.related == second.related)
  }

  @Test(arguments: seeds)
  func theNamesOfFilesPlayNoPart(seed: UInt64) async throws {
    let corpus = RandomCorpus(seed: seed)
    let renamed = corpus.records.map { record in
      var record = record
      record.origin.file = "\(record.origin.start % 7)-\(record.origin.file)"
      return record
    }
    let first = try await deduplicated(corpus.records).output
    let second = try await deduplicated(renamed).output
    #expect(first.partition == second.partition)
  }

  @Test(arguments: seeds, [Set<Kinship>([.same]), [.same, .version]])
  func mergedRecordsReadAgainStayApart(seed: UInt64, kinds: Set<Kinship>) async throws {
    let corpus = RandomCorpus(seed: seed)
    let merged = try await deduplicated(corpus.records, merging: kinds).output.groups.map(\.merged)
    let again = try await deduplicated(merged, merging: kinds).output
    #expect(again.groups.allSatisfy { $0.removed.isEmpty })
    #expect(again.groups.count == merged.count)
  }

  @Test(arguments: seeds)
  func aFileReadTwiceGivesAsManyDuplicatesAsItHasRecords(seed: UInt64) async throws {
    let corpus = RandomCorpus(seed: seed)
    let copies = corpus.records.map { record in
      var record = record
      record.origin.file = "again.ris"
      return record
    }
    let once = try await deduplicated(corpus.records).output
    let twice = try await deduplicated(corpus.records + copies).output
    let removedOnce = once.groups.reduce(0) { $0 + $1.removed.count }
    let removedTwice = twice.groups.reduce(0) { $0 + $1.removed.count }
    #expect(removedTwice - removedOnce == corpus.records.count)
    #expect(once.partition == twice.partition)
  }

  @Test(arguments: seeds)
  func theCountsAddUp(seed: UInt64) async throws {
    let corpus = RandomCorpus(seed: seed)
    let unique = try await deduplicated(corpus.records).output
    let removed = unique.groups.flatMap(\.removed)
    #expect(unique.groups.count + removed.count == corpus.records.count)
    #expect(unique.groups.flatMap(\.members).count == corpus.records.count)
    for group in unique.groups {
      let kept = try #require(group.members.first)
      #expect(group.id == group.members.map { Report.ID($0.id) }.min())
      #expect(group.removed.allSatisfy { $0.into == kept.id })
      #expect(group.removed.map(\.origin) == group.members.dropFirst().map(\.origin))
      #expect(group.removed.allSatisfy { !$0.reason.isEmpty })
    }
  }

  @Test(arguments: seeds)
  func theCountsBySourceAddUp(seed: UInt64) async throws {
    var corpus = RandomCorpus(seed: seed)
    let unique = try await deduplicated(corpus.records).output
    let overlap = SourceOverlap(of: unique)
    #expect(overlap.violations.isEmpty)
    #expect(overlap.duplicates == unique.groups.reduce(0) { $0 + $1.removed.count })
    #expect(overlap.duplicatesBetween > 0)
    let shuffled = SourceOverlap(of: try await deduplicated(corpus.shuffled()).output)
    #expect(shuffled == overlap)
  }

  @Test(arguments: seeds)
  func aNewRecordChangesNoGroupThatItDoesNotTouch(seed: UInt64) async throws {
    var corpus = RandomCorpus(seed: seed, works: 25)
    let before = try await deduplicated(corpus.records).output
    for _ in 0..<6 {
      let newcomer = corpus.newcomer()
      let after = try await deduplicated(corpus.records + [newcomer]).output
      let home = try #require(after.groups.first { $0.members.contains(newcomer) })
      let compared = after.pairs.filter { $0.a == newcomer.id || $0.b == newcomer.id }
      let touched = Set(compared.flatMap { [$0.a, $0.b] } + home.members.map(\.id))
      let isUntouched: (DuplicateGroup) -> Bool = { group in
        group.members.allSatisfy { !touched.contains($0.id) }
      }
      #expect(
        before.groups.filter(isUntouched).map(\.id).allSatisfy { id in
          before.groups.first { $0.id == id } == after.groups.first { $0.id == id }
        }
      )
    }
  }

  @Test(arguments: seeds)
  func eachPairOfGroupsIsOfferedOnceInTheOrderOfDoubt(seed: UInt64) async throws {
    let corpus = RandomCorpus(seed: seed)
    let unique = try await deduplicated(corpus.records).output
    let groups = unique.groupOfRecord
    let offered = unique.uncertain.map { Set([groups[$0.a], groups[$0.b]]) }
    #expect(Set(offered).count == offered.count)
    #expect(offered.allSatisfy { $0.count == 2 })
    let doubts = unique.uncertain.map(\.doubt)
    #expect(doubts == doubts.sorted(by: >))
    #expect(unique.pairs.filter(\.isUncertain).count == unique.uncertain.count)
  }

  @Test(arguments: seeds)
  func nothingButCopiesIsMerged(seed: UInt64) async throws {
    let corpus = RandomCorpus(seed: seed)
    let unique = try await deduplicated(corpus.records).output
    for group in unique.groups {
      #expect(Set(group.members.compactMap(\.doi)).count <= 1)
      let errata = group.members.filter { $0.title?.lowercased().hasPrefix("erratum") ?? false }
      #expect(errata.isEmpty || errata.count == group.members.count)
    }
  }
}
