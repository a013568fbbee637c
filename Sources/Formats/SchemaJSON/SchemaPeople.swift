import ReviewModel

/// People and organisations in the words of schema.org.
enum SchemaPeople {
  static func people(_ list: JSONElement?) -> [Person] {
    // JSON-LD keeps an order by wrapping the list.
    let entries = (list?.member("@list") ?? list)?.elements ?? []
    return entries.compactMap(person)
  }

  private static func person(_ name: JSONElement) -> Person? {
    guard name.kind == .object else { return name.text.flatMap(PersonName.spoken) }
    if let family = name.line("familyName") {
      let given = [name.line("givenName"), name.line("additionalName")].compactMap(\.self)
        .joined(separator: " ")
      return Person(family: family, given: given.isEmpty ? nil : given)
    }
    let kinds = (name.member("@type") ?? name.member("type"))?.elements.compactMap(\.text) ?? []
    let isGroup = kinds.contains { $0.hasSuffix("Organization") || $0.hasSuffix("Consortium") }
    guard let whole = name.line("name") else { return nil }
    return isGroup ? Person(literal: whole) : PersonName.spoken(whole)
  }
}
