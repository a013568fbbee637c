import ReviewModel

/// The people of a refer record, whose names stand in either order.
enum ReferPeople {
  /// The people of one value: one, or several with `;` or `and` between them.
  static func people(_ value: String) -> [Person] {
    let pieces = value.split { $0 == "\n" || $0 == ";" }.map(String.init)
    return pieces.flatMap(separated).compactMap(person)
  }

  /// `Last, First and Last, First`; no other `and`, because organisations have one in their names.
  private static func separated(_ value: String) -> [String] {
    guard value.contains(" and "), value.contains(",") else { return [value] }
    let names = value.split(separator: " and ").map(String.init)
    return names.allSatisfy { $0.contains(",") } ? names : [value]
  }

  private static func person(_ name: String) -> Person? {
    let name = name.trimmingBlanks
    // EndNote marks an organisation by a comma at the end.
    if name.last == "," {
      return CleanText.line(String(name.dropLast())).map(Person.init(literal:))
    }
    guard let person = PersonName.parsed(name) else { return nil }
    guard let literal = person.literal, isSpoken(literal) else { return person }
    return PersonName.spoken(literal) ?? person
  }

  /// Whether a name without a comma is a person's: refer itself writes them as they are spoken.
  private static func isSpoken(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...5).contains(words.count), !name.contains(where: \.isASCIIDigit) else { return false }
    return words.allSatisfy { word in
      let lowered = word.lowercased()
      return !organisations.contains { lowered.hasPrefix($0) } && !lowered.contains("(")
        && !(word.count > 3 && word.allSatisfy(\.isUppercase))
    } && !words.contains { ["of", "for", "the", "and", "&", "on", "in"].contains($0.lowercased()) }
  }

  private static let organisations = [
    "universit", "organi", "associat", "group", "ministr", "department", "committee", "institut",
    "societ", "council", "agency", "foundation", "cent", "consorti", "network", "collaborat",
    "team", "commission", "office", "service", "nations", "board", "college", "school", "hospital",
    "press", "trust", "bureau", "company", "corporation", "inc", "ltd", "gmbh", "alliance", "union",
    "federation", "government", "authority", "academy", "laborator", "program", "project", "bank",
  ]
}
