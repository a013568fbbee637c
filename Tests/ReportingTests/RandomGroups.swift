import ReviewModel
import TestRandom

/// Groups of records from sources of any names, from a seed.
struct RandomGroups {
  private var random: SeededRandom
  private var groups: [DuplicateGroup] = []
  private let names: [String]

  init(seed: UInt64, sources names: [String], groups count: Int) {
    random = SeededRandom(seed: seed)
    self.names = names
    guard !names.isEmpty else { return }
    for number in 0..<count { groups.append(group(number)) }
  }

  var unique: UniqueRecords {
    let records = groups.flatMap(\.members)
    let identified = IdentifiedRecords(
      sources: names.enumerated().map { number, name in
        InformationSource(
          name: name,
          kind: InformationSource.Kind.allCases[number % 6],
          isDeclared: true,
          facts: SearchFacts(),
          files: [],
          records: records.count { $0.origin.source == name }
        )
      },
      records: records.sorted { $0.origin < $1.origin },
      files: [],
      unread: [],
      fullTexts: []
    )
    return UniqueRecords(
      identified: identified,
      groups: groups,
      pairs: [],
      uncertain: [],
      related: []
    )
  }

  /// Early sources are large, and hold much together, as databases do.
  private mutating func group(_ number: Int) -> DuplicateGroup {
    let first = min(Int.random(in: 0..<names.count, using: &random), pick())
    let others = names.indices.filter { _ in Int.random(in: 0..<5, using: &random) == 0 }
    let again = Int.random(in: 0..<8, using: &random) == 0 ? [first] : []
    let sources = [first] + others.filter { $0 % 3 == first % 3 && $0 != first } + again
    let members = sources.enumerated().map { record(number, $0.offset, in: names[$0.element]) }
    return DuplicateGroup(
      id: Report.ID("r\(number)"),
      members: members,
      merged: members[0],
      provenance: [],
      removed: members.dropFirst().map { member in
        RemovedRecord(
          record: member.id,
          origin: member.origin,
          into: members[0].id,
          rule: "same-doi",
          reason: "the DOI is the same"
        )
      }
    )
  }

  private mutating func pick() -> Int { Int.random(in: 0..<names.count, using: &random) }

  private func record(_ group: Int, _ member: Int, in source: String) -> Record {
    Record(
      id: Record.ID("r\(group)-\(member)"),
      type: .article,
      origin: Origin(
        source: source,
        file: "export.ris",
        start: group * 1000 + member,
        end: group * 1000 + member + 1,
        line: 1
      )
    )
  }
}
