import ReviewModel

/// People in JSON of no particular shape: one text, texts, objects, or lists of the parts of names.
enum PlainPeople {
  /// nil where a value names nobody.
  static func people(_ value: JSONElement?) -> [Person]? {
    guard let value else { return nil }
    let list = value.member("author") ?? value.member("authors") ?? value
    let people =
      list.kind == .string
      ? names(list.text ?? "") : list.elements.flatMap(people(of:))
    return people.isEmpty ? nil : people
  }

  private static func people(of entry: JSONElement) -> [Person] {
    switch entry.kind {
    case .string: return single(entry.text ?? "")
    case .array: return parts(entry).map { [$0] } ?? []
    case .object: return person(entry).map { [$0] } ?? []
    default: return []
    }
  }

  /// `["Smith", "Jane", "Jr"]`, as arXiv writes them.
  private static func parts(_ entry: JSONElement) -> Person? {
    let parts = entry.elements.map { $0.line ?? "" }
    guard let family = parts.first, !family.isEmpty else { return nil }
    let given = parts.dropFirst().filter { !$0.isEmpty }.joined(separator: ", ")
    return Person(family: family, given: given.isEmpty ? nil : given)
  }

  private static func person(_ entry: JSONElement) -> Person? {
    let name = entry.member("person_or_org") ?? entry.member("author") ?? entry
    guard name.kind == .object else { return name.text.flatMap { single($0).first } }
    if let family = name.line(of: families) {
      let given = name.line(of: givens)
      return Person(family: family, given: given)
    }
    if let group = name.line("collectiveName", "literal") { return Person(literal: group) }
    return name.line(of: wholes).flatMap { single($0).first }
  }

  private static let families: [StaticString] = [
    "family", "lastName", "last_name", "family_name", "familyName", "surname", "last", "ce:surname",
  ]

  private static let givens: [StaticString] = [
    "given", "firstName", "first_name", "given_name", "givenName", "forename", "first", "initials",
    "ce:given-name",
  ]

  private static let wholes: [StaticString] = [
    "fullName", "full_name", "name", "display_name", "displayName", "authname",
  ]

  /// The person of a text that stands for one, or those between semicolons.
  private static func single(_ text: String) -> [Person] {
    text.contains(";") ? PersonName.list(text) : person(of: text).map { [$0] } ?? []
  }

  /// The people that one text names.
  private static func names(_ text: String) -> [Person] {
    if text.contains(";") { return PersonName.list(text) }
    let text = CleanText.collapsed(text)
    let joined = text.split(separator: ",").map { CleanText.collapsed(String($0)) }
    let areWhole =
      joined.allSatisfy { $0.contains(" ") }
      && (joined.count > 2 || joined.count == 2 && joined.allSatisfy(endsInInitials))
    let pieces = (areWhole ? joined : [text]).flatMap(split)
    return pieces.compactMap(person(of:))
  }

  private static func endsInInitials(_ name: String) -> Bool {
    let last = name.split(separator: " ").last ?? ""
    let letters = last.filter { $0 != "." && $0 != "-" }
    return (1...3).contains(letters.count) && letters.allSatisfy(\.isUppercase)
  }

  private static func split(_ text: String) -> [String] {
    let words = text.split(separator: " ")
    guard words.contains("and") || words.contains("&"), !isGroup(text) else { return [text] }
    return words.split { $0 == "and" || $0 == "&" }.map { $0.joined(separator: " ") }
  }

  /// In the order of indexes where that can be told, else as people speak.
  private static func person(of text: String) -> Person? {
    guard let person = PersonName.parsed(text) else { return nil }
    guard person.family == nil, text.contains(" "), !isGroup(text) else { return person }
    return PersonName.spoken(text)
  }

  private static let groups = [
    "organi", "universit", "group", "consorti", "committee", "associat", "institut", "department",
    "society", "collaborat", "network", "ministry", "council", "foundation", "team",
    "investigators", "agency", "centre", "center", "commission", "bureau", "office", "federation",
    "college",
  ]

  private static func isGroup(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return groups.contains(where: lowered.contains)
  }
}
