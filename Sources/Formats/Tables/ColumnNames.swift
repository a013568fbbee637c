import ReviewText

/// The names under which exports and people write columns.
enum ColumnNames {
  /// What a column of a name holds; nil where the name is not known.
  ///
  /// Case, accents, blanks and punctuation do not count, and a further word in brackets may follow.
  static func meaning(of name: String) -> TableMeaning? {
    let key = folded(name)
    guard !key.isEmpty else { return nil }
    if let meaning = general[key] { return meaning }
    let isBracketed = name.last.map { ")]）".contains($0) } ?? false
    if isBracketed, let open = name.firstIndex(where: { "([（".contains($0) }) {
      if let meaning = general[folded(String(name[..<open]))] { return meaning }
    }
    return isLabel(key) ? .labels : nil
  }

  /// What a tag stands for in a table whose header is all tags; nil for an unknown one.
  static func meaning(ofTag tag: String, in set: ColumnTags) -> TableMeaning? {
    set.meanings[tag.uppercased()]
  }

  /// Lower-case letters and digits without accents.
  static func folded(_ name: String) -> String {
    var text = name
    text.removeAll { "'’`´".contains($0) }
    return Folding.folded(text).filter { $0 != " " }
  }

  /// Whether a folded name begins as screening tools name their decisions.
  private static func isLabel(_ key: String) -> Bool {
    labelOpenings.contains(where: key.hasPrefix) || labelEndings.contains(where: key.hasSuffix)
  }

  private static let labelOpenings = [
    "label", "included", "include", "excluded", "exclude", "exclusion", "inclusion", "decision",
    "screening", "screener", "reviewer", "rayyan", "asreview", "consensus", "vote", "citesource",
    "citelabel", "citestring",
    "fulltextdecision", "abstractdecision", "finaldecision", "finalinclu", "generalnotes",
    "populationnotes", "outcomenotes", "interventioncomparatornotes", "reasonforexclusion",
  ]

  private static let labelEndings = ["decision", "included", "screening", "label", "labels"]

  private static let general: [String: TableMeaning] = {
    var names: [String: TableMeaning] = [:]
    for (meaning, text) in ColumnVocabulary.names {
      for name in text.split(whereSeparator: \.isWhitespace) where names[String(name)] == nil {
        names[String(name)] = meaning
      }
    }
    return names
  }()
}
