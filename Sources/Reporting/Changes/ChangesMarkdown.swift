/// `changes.md`: what a reviewer wants to know about a run that was repeated.
struct ChangesMarkdown {
  /// Lines under one heading; `changes.json` has all.
  private static let mostLines = 100

  let changes: RunChanges
  let hasBefore: Bool
  let unreadable: [String]

  var text: String {
    var lines = ["# Changes", ""]
    if !hasBefore { lines += ["There was no run before: everything is new.", ""] }
    for path in unreadable { lines += ["> \(MarkdownText.escaped(path)) could not be read.", ""] }
    if changes.isEmpty { return (lines + ["Nothing has changed.", ""]).joined(separator: "\n") }
    lines += summary + [""]
    if hasBefore { lines += SnapshotSection.allCases.flatMap(section) }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private var summary: [String] {
    SnapshotSection.allCases.compactMap { section in
      let all = changes[section]
      if all.isEmpty { return nil }
      let counts = Change.Kind.allCases.compactMap { kind in
        let count = all.count { $0.kind == kind }
        return count == 0 ? nil : "\(count) \(kind.rawValue)"
      }
      return "- \(section.nouns.many): \(counts.joined(separator: ", "))"
    }
  }

  private func section(_ section: SnapshotSection) -> [String] {
    let all = changes[section]
    if all.isEmpty { return [] }
    let flips = all.filter(\.isFlip)
    var lines: [String] = []
    if !flips.isEmpty {
      lines += list("\(capitalised(section.nouns.many)) that flipped", flips, section)
    }
    for kind in Change.Kind.allCases {
      let changes = all.filter { $0.kind == kind && !$0.isFlip }
      if changes.isEmpty { continue }
      if section == .cells, kind != .altered {
        lines += tables("\(capitalised(kind.rawValue)): \(changes.count) cells", changes)
        continue
      }
      let nouns = changes.count == 1 ? section.nouns.one : section.nouns.many
      lines += list("\(capitalised(kind.rawValue)): \(changes.count) \(nouns)", changes, section)
    }
    return lines
  }

  private func list(_ title: String, _ changes: [Change], _ section: SnapshotSection) -> [String] {
    let lines = changes.prefix(Self.mostLines).map { line($0, section) }
    let rest = changes.count - lines.count
    let more = rest > 0 ? ["- and \(rest) more, in changes.json"] : []
    return ["## \(title)", ""] + lines + more + [""]
  }

  /// Cells that are new or gone follow from the studies and records that are: tables say enough.
  private func tables(_ title: String, _ changes: [Change]) -> [String] {
    var counts: [String: Int] = [:]
    for change in changes {
      counts[change.id.split(separator: ":").first.map(String.init) ?? "", default: 0] += 1
    }
    let ids = counts.keys.sorted { ($0.count, $0) < ($1.count, $1) }
    let lines = ids.map { "- in \(MarkdownText.escaped($0)): \(counts[$0] ?? 0)" }
    return ["## \(title)", ""] + lines + [""]
  }

  private func line(_ change: Change, _ section: SnapshotSection) -> String {
    var line = "- \(MarkdownText.escaped(change.id))"
    if !change.name.isEmpty, change.name != change.id { line += " \(shown(change.name))" }
    // A digest tells people nothing.
    if section == .files || change.facts.isEmpty { return line }
    let facts = change.facts.map(sentence)
    return "\(line): \(facts.joined(separator: "; "))"
  }

  private func sentence(_ fact: Change.Fact) -> String {
    let key = fact.key.split(separator: "_").joined(separator: " ")
    if fact.key == "evidence", fact.after.count == 12 || fact.before.count == 12 {
      return "rests on other evidence"
    }
    return "\(key) \(shown(fact.before)) → \(shown(fact.after))"
  }

  private func shown(_ text: String) -> String {
    if text.isEmpty { return "(none)" }
    let scalars = text.unicodeScalars
    let isLong = text.utf8.count > 160 && scalars.count > 160
    let brief = isLong ? String(String.UnicodeScalarView(scalars.prefix(159))) + "…" : text
    return MarkdownText.escaped(brief)
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
