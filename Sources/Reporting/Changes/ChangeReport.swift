import Formats

/// The changes between two runs, for people and for programs.
package struct ChangeReport: Sendable, Hashable {
  package let changes: RunChanges
  /// Whether there was a run to compare with.
  private let hasBefore: Bool
  /// Artefacts of either run that could not be read.
  private let unreadable: [String]

  package init(from before: RunSnapshot?, to after: RunSnapshot) {
    changes = RunChanges(from: before, to: after)
    hasBefore = before != nil
    unreadable = (before?.unreadable ?? []) + after.unreadable
  }

  package var isEmpty: Bool { changes.isEmpty }

  /// The changes in one line.
  package var headline: String {
    if isEmpty { return "Nothing has changed since the run before." }
    let counts = SnapshotSection.allCases.compactMap { section in
      changes[section].isEmpty
        ? nil
        : "\(changes[section].count) \(changes[section].count == 1 ? section.nouns.one : section.nouns.many)"
    }
    return "Changed since the run before: \(counts.joined(separator: ", "))"
  }

  /// The whole of `changes.md`.
  package var markdown: String {
    ChangesMarkdown(changes: changes, hasBefore: hasBefore, unreadable: unreadable).text
  }

  /// The whole of `changes.json`: for each section what is new, has vanished or was altered.
  package var json: String {
    let sections = SnapshotSection.allCases.map { section in
      JSONValue.object([
        "section": .string(section.rawValue),
        "new": .array(changes[section].filter { $0.kind == .new }.map(Self.json)),
        "vanished": .array(changes[section].filter { $0.kind == .vanished }.map(Self.json)),
        "altered": .array(changes[section].filter { $0.kind == .altered }.map(Self.json)),
      ])
    }
    let document = JSONValue.object([
      "compared": .bool(hasBefore),
      "unreadable": .strings(unreadable),
      "sections": .array(sections),
    ])
    return document.compact + "\n"
  }

  private static func json(_ change: Change) -> JSONValue {
    .object([
      "id": .string(change.id),
      "name": change.name.isEmpty ? nil : .string(change.name),
      "facts": change.facts.isEmpty
        ? nil
        : .array(
          change.facts.map { fact in
            .object([
              "key": .string(fact.key), "before": .string(fact.before),
              "after": .string(fact.after),
            ])
          }
        ),
    ])
  }
}
