import ReviewModel
import ReviewText

/// Names of countries and of their people, in English.
enum CountryNames {
  /// A country that is named at a place.
  struct Place {
    let country: String
    let span: TextSpan
  }

  /// Nations of the United Kingdom, which studies name by themselves.
  static let nations: Set<String> = ["England", "Scotland", "Wales", "Northern Ireland"]

  /// The countries named in some sentences of a passage, in order.
  static func places(in passage: Passage, _ sentences: [Sentence]) -> [Place] {
    var places: [Place] = []
    for match in terms.matches(in: passage.tokens) {
      guard sentences.contains(where: { $0.span.contains(match.span) }),
        places.last?.span.overlaps(match.span) != true
      else { continue }
      let entry = entries[match.term]
      if isName(entry, match.span, in: passage) {
        places.append(Place(country: entry.country, span: match.span))
      }
    }
    return places
  }

  /// A name has a capital; "US" has two, and "Norwegian" stands before a service, a team or a town.
  private static func isName(_ entry: Entry, _ span: TextSpan, in passage: Passage) -> Bool {
    let words = passage.words(of: span)
    guard let first = words.utf8.first, first < UInt8(ascii: "a") else { return false }
    if entry.term == "us" { return words == "US" }
    guard entry.isAdjective else { return true }
    let after = passage.tokens.indexes(
      within: TextSpan(start: span.end, end: passage.text.utf8.count)
    )
    let next = passage.tokens.words[after].prefix(4)
    guard next.first?.continuesCompound != true else { return false }
    return next.contains { word in settings.contains { word.key.utf8.starts(with: $0.utf8) } }
  }

  private struct Entry {
    let term: String
    let country: String
    let isAdjective: Bool
  }

  private static let terms = TermList(cues: entries.map { "\"\($0.term)\"" })

  private static let entries: [Entry] =
    CountryTable.names.map { Entry(term: $0.name, country: $0.country, isAdjective: false) }
    + CountryTable.adjectives.map { Entry(term: $0.name, country: $0.country, isAdjective: true) }

  private static let settings = [
    "service", "team", "municipal", "hospital", "region", "communit", "health", "ward", "clinic",
    "trust", "setting", "county", "population", "sample", "universit", "province", "city", "nurs",
    "adult", "communes", "district", "state",
  ].map { String($0) }
}
