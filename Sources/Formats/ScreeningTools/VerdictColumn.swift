import ReviewModel

/// Columns of verdicts, under any of the names that people and tools give them.
enum VerdictColumn {
  /// Whether a column is one of verdicts: its name says so, and its values are nothing else.
  static func holds(_ values: [String], named name: String) -> Bool {
    let key = ColumnNames.folded(name)
    guard openings.contains(where: key.contains), !others.contains(where: key.contains) else {
      return false
    }
    return values.allSatisfy { words[folded($0)] != nil || isBlank($0) }
      && values.contains { words[folded($0)] != nil }
  }

  /// Whether a value says that nobody has decided.
  static func isBlank(_ value: String) -> Bool { blanks.contains(folded(value)) }

  /// The verdict of a value; nil where it says that nobody has decided, or something else.
  ///
  /// In a column of exclusions 1 and yes are against the record.
  static func verdict(_ value: String, named name: String) -> Verdict? {
    let word = folded(value)
    guard let verdict = words[word] else { return nil }
    let isOfExclusions = ColumnNames.folded(name).contains("exclu")
    guard isOfExclusions, answers.contains(word) else { return verdict }
    return verdict == .include ? .exclude : .include
  }

  private static func folded(_ value: String) -> String {
    value.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
  }

  private static let openings = [
    "inclu", "exclu", "decision", "verdict", "relevan", "vote", "consensus", "label", "screen",
    "status",
  ]

  /// What such a name stands for instead.
  private static let others = ["reason", "prior", "note", "time", "date", "comment", "rayyan"]

  private static let answers: Set<String> = [
    "1", "1.0", "0", "0.0", "yes", "no", "y", "n", "true", "false",
  ]

  private static let blanks: Set<String> = [
    "", "-", "-1", "-1.0", "nan", "na", "n.a.", "none", "null", "undecided", "unlabelled",
    "unlabeled", "notseen", "notscreened", "pending", "conflict",
  ]

  private static let words: [String: Verdict] = [
    "1": .include, "1.0": .include, "yes": .include, "y": .include, "true": .include,
    "include": .include, "included": .include, "relevant": .include, "in": .include,
    "accept": .include, "accepted": .include,
    "0": .exclude, "0.0": .exclude, "no": .exclude, "n": .exclude, "false": .exclude,
    "exclude": .exclude, "excluded": .exclude, "irrelevant": .exclude, "out": .exclude,
    "reject": .exclude, "rejected": .exclude, "notrelevant": .exclude,
    "maybe": .unclear, "unclear": .unclear, "unsure": .unclear, "uncertain": .unclear,
  ]
}
