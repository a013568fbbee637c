import ReviewModel

/// What Rayyan writes into the notes of a record: who included or excluded it, and why.
///
/// `RAYYAN-INCLUSION: {"Ann"=>"Included", "Bo"=>"Maybe"} | RAYYAN-EXCLUSION-REASONS: wrong design |
/// USER-NOTES: {"Ann"=>["check the numbers"]}`; reasons are not told apart by person.
enum RayyanMarks {
  static func decisions(in labels: [String]) -> [ToolDecision] {
    let parts = labels.flatMap(parts)
    let verdicts = parts.filter { $0.name == "RAYYAN-INCLUSION" }.flatMap { pairs(in: $0.text) }
    let notes = parts.filter { $0.name == "USER-NOTES" }.flatMap { pairs(in: $0.text) }
    let reasons = parts.filter { $0.name == "RAYYAN-EXCLUSION-REASONS" }
      .flatMap { $0.text.split(separator: ",") }
      .compactMap { CleanText.line(String($0)) }
    return verdicts.compactMap { person, word in
      guard let verdict = VerdictColumn.verdict(word, named: "verdict") else { return nil }
      return ToolDecision(
        verdict,
        by: person,
        reasons: verdict == .exclude ? reasons : [],
        note: notes.filter { $0.person == person }.map(\.word).joined(separator: "; ")
      )
    }
  }

  /// The parts of a note, which may stand in one label or in several.
  private static func parts(_ label: String) -> [(name: String, text: String)] {
    var parts: [(name: String, text: String)] = []
    for piece in label.split(separator: "|") {
      let text = piece.drop { $0 == " " }
      if let name = names.first(where: text.hasPrefix), text.dropFirst(name.count).first == ":" {
        parts.append((name, String(text.dropFirst(name.count + 1))))
      } else if !parts.isEmpty {
        parts[parts.count - 1].text += "|" + piece
      }
    }
    return parts
  }

  private static let names = [
    "RAYYAN-INCLUSION", "RAYYAN-LABELS", "RAYYAN-EXCLUSION-REASONS", "USER-NOTES",
  ]

  /// The pairs of `{"Ann"=>"Included", "Bo"=>["one", "two"]}`; what is quoted before an arrow is a
  /// person.
  private static func pairs(in text: String) -> [(person: String, word: String)] {
    var pairs: [(person: String, word: String)] = []
    var person: String?
    var rest = text[...]
    while let open = rest.firstIndex(of: "\"") {
      let (quoted, after) = quotation(rest[rest.index(after: open)...])
      rest = after
      if rest.drop(while: { $0 == " " }).hasPrefix("=>") {
        person = quoted
      } else if let person {
        pairs.append((person, quoted))
      }
    }
    return pairs
  }

  /// The words up to the next quotation mark without a backslash, and what follows it.
  private static func quotation(_ text: Substring) -> (words: String, rest: Substring) {
    var words = ""
    var index = text.startIndex
    while index < text.endIndex, text[index] != "\"" {
      if text[index] == "\\", text.index(after: index) < text.endIndex {
        index = text.index(after: index)
      }
      words.append(text[index])
      index = text.index(after: index)
    }
    return (words, index < text.endIndex ? text[text.index(after: index)...] : text[index...])
  }
}
