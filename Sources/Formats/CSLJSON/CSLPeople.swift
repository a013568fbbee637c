import ReviewModel

/// Names as CSL and Crossref write them.
enum CSLPeople {
  static func people(_ list: JSONElement?) -> [Person] {
    (list?.elements ?? []).compactMap(person)
  }

  /// The person of one name.
  ///
  /// Particles that stay with the family name stand before it, those that do not after the given
  /// names, where the suffix follows: `van Gogh, Vincent`; `Beethoven, Ludwig van`; `King, M., Jr.`.
  private static func person(_ name: JSONElement) -> Person? {
    guard name.kind == .object else { return name.text.flatMap(PersonName.parsed) }
    let family = [name.line("non-dropping-particle"), name.line("family", "lastName")]
      .compactMap(\.self).joined(separator: " ")
    let given = [name.line("given", "firstName"), name.line("dropping-particle")]
      .compactMap(\.self).joined(separator: " ")
    let parts = [given, name.line("suffix") ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    if family.isEmpty {
      let whole = name.line("literal", "name") ?? (given.isEmpty ? nil : given)
      return whole.map { Person(literal: $0) }
    }
    return Person(family: family, given: parts.isEmpty ? nil : parts)
  }
}
