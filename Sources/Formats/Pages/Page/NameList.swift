import ReviewModel

/// A line that names people and nothing else, such as `Ann Lee, Bo de Wit & C. D. Roe`.
struct NameList: Sendable, Hashable {
  let people: [Person]

  /// The people; nil where the line is something else.
  init?(_ line: String) {
    guard line.utf8.count < 5_000, !line.hasPrefix("*") else { return nil }
    let parts = Self.parts(of: line)
    guard !parts.isEmpty, parts.allSatisfy(Self.isName) else { return nil }
    people = parts.compactMap(PersonName.spoken)
  }

  /// Whether a line says where people work.
  static func isAffiliation(_ line: String) -> Bool {
    line.split { !$0.isLetter }.contains { places.contains($0.lowercased()) }
      || line.lowercased().contains("corresponding author")
  }

  private static let places: Set<String> = [
    "university", "department", "school", "faculty", "institute", "centre", "center", "college",
    "hospital", "division", "unit", "nhs", "trust", "foundation", "academy", "laboratory", "group",
  ]

  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ter",
    "ten", "zu", "zur", "af", "av", "el", "al", "bin", "ibn", "y", "e", "i", "st", "jr", "sr",
  ]

  private static func parts(of line: String) -> [String] {
    var text = line
    for joint in [" & ", " and "] {
      text = text.split(separator: joint).joined(separator: ", ")
    }
    return text.split { ",;".contains($0) }.map { withoutMarks(String($0)) }
      .filter { !$0.isEmpty && $0.lowercased() != "et al" && $0.lowercased() != "et al." }
  }

  /// Without what points to footnotes: `*`, `†`, digits and superior digits.
  private static func withoutMarks(_ name: String) -> String {
    var name = Substring(name.trimmingBlanks)
    while let last = name.last, last.isNumber || "*†‡§¶#".contains(last) { name.removeLast() }
    return String(name).trimmingBlanks
  }

  private static func isName(_ part: String) -> Bool {
    let words = part.split { $0 == " " || $0 == "\t" }
    guard (2...6).contains(words.count), !isAffiliation(part) else { return false }
    var capitals = 0
    for word in words {
      let isWord = word.allSatisfy { $0.isLetter || "'’.-‐ʼ`".contains($0) }
      guard isWord, let first = word.first else { return false }
      if first.isUppercase || !first.isLowercase && first.isLetter {
        capitals += 1
      } else if !particles.contains(word.lowercased()), !word.contains("'"), !word.contains("’") {
        return false
      }
    }
    // A sentence of one short word is no name: `Read More.`
    let isSentence = part.hasSuffix(".") && (words.last?.count ?? 0) > 3
    return capitals >= 2 && !isSentence
  }
}
