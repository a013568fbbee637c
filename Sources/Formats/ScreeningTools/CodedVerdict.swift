import ReviewModel

/// Codes that say what they decide, as those of EPPI-Reviewer do: `EXCLUDE on country: see p. 3`.
struct CodedVerdict: Sendable, Hashable {
  /// Nil where no code decides; a record that is excluded by one code is excluded.
  private(set) var verdict: Verdict?
  private(set) var reasons: [String] = []
  /// What was noted beside codes that exclude.
  private(set) var notes: [String] = []

  static func all(in labels: [String]) -> CodedVerdict {
    var coded = CodedVerdict()
    for label in labels { coded.add(label) }
    return coded
  }

  private mutating func add(_ label: String) {
    let word = label.prefix { $0.isLetter }
    // Columns (`included=1`) are no codes.
    guard label.dropFirst(word.count).first.map({ " :-–".contains($0) }) ?? true else { return }
    switch word.lowercased() {
    case "exclude", "excluded":
      verdict = .exclude
      let rest = label.dropFirst(word.count).drop { !$0.isLetter && !$0.isNumber }
      let named = rest.lowercased().hasPrefix("on ") ? rest.dropFirst(3) : rest
      let reason = named.prefix { $0 != ":" }
      if let reason = CleanText.line(String(reason)) { reasons.append(reason) }
      let note = named.dropFirst(reason.count + 1)
      if let note = CleanText.line(String(note)) { notes.append(note) }
    case "include", "included": verdict = verdict ?? .include
    default: break
    }
  }
}
