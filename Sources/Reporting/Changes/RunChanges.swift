/// What differs between two runs, section by section, each in order of the things' IDs.
package struct RunChanges: Sendable, Hashable {
  private let changes: [SnapshotSection: [Change]]

  /// Against no run before, everything is new.
  package init(from before: RunSnapshot?, to after: RunSnapshot) {
    changes = SnapshotSection.allCases.reduce(into: [:]) { result, section in
      result[section] = Self.changes(from: before?[section] ?? [:], to: after[section])
    }
  }

  package subscript(section: SnapshotSection) -> [Change] { changes[section] ?? [] }

  package var isEmpty: Bool { changes.values.allSatisfy(\.isEmpty) }

  private static func changes(
    from before: [String: SnapshotEntry],
    to after: [String: SnapshotEntry]
  ) -> [Change] {
    var changes: [Change] = []
    for (id, entry) in after {
      guard let old = before[id] else {
        changes.append(Change(kind: .new, id: id, name: entry.name, facts: []))
        continue
      }
      let facts = differences(old, entry)
      if !facts.isEmpty {
        changes.append(Change(kind: .altered, id: id, name: entry.name, facts: facts))
      }
    }
    for (id, entry) in before where after[id] == nil {
      changes.append(Change(kind: .vanished, id: id, name: entry.name, facts: []))
    }
    return changes.sorted { $0.id < $1.id }
  }

  private static func differences(_ old: SnapshotEntry, _ new: SnapshotEntry) -> [Change.Fact] {
    let before = values(old)
    let after = values(new)
    var keys = new.facts.map(\.key)
    keys += old.facts.map(\.key).filter { after[$0] == nil }
    return keys.compactMap { key in
      let values = (before[key] ?? "", after[key] ?? "")
      return values.0 == values.1
        ? nil : Change.Fact(key: key, before: values.0, after: values.1)
    }
  }

  private static func values(_ entry: SnapshotEntry) -> [String: String] {
    Dictionary(entry.facts.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
