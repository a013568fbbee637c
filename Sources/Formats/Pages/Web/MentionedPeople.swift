/// People whom a text names with their title: `Dr Ada Obi`, `Professor Lin Wei`.
enum MentionedPeople {
  private static let titles: Set<String> = [
    "Dr", "Dr.", "Doctor", "Prof", "Prof.", "Professor", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.",
    "Miss", "Sir", "Dame", "Lord", "Baroness",
  ]

  /// The names without the titles, in the order of the text; each once.
  static func found(in text: String) -> [String] {
    let words = text.split { $0 == " " || $0 == "\t" || $0 == "\n" }
    var names: [String] = []
    var index = 0
    while index < words.count {
      guard titles.contains(bare(words[index])) else {
        index += 1
        continue
      }
      index += 1
      while index < words.count, titles.contains(bare(words[index])) { index += 1 }
      var name: [String] = []
      while index < words.count, name.count < 4, isNameWord(words[index]) {
        let word = words[index]
        name.append(trimmed(word))
        index += 1
        if let last = word.last, ",;:.)’'".contains(last), word.count > 2 { break }
      }
      let full = name.joined(separator: " ")
      if name.count > 1, !names.contains(full) { names.append(full) }
    }
    return names
  }

  private static func bare(_ word: Substring) -> String {
    String(word.drop { "(“‘\"'".contains($0) })
  }

  private static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase else { return false }
    return word.allSatisfy { $0.isLetter || "'’.-,;:)".contains($0) }
  }

  private static func trimmed(_ word: Substring) -> String {
    var word = word
    for ending in ["’s", "'s"] where word.hasSuffix(ending) { word.removeLast(2) }
    while let last = word.last, ",;:)".contains(last) || last == "." && word.count > 2 {
      word.removeLast()
    }
    return String(word)
  }
}
