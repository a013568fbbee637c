import ReviewModel

/// People and groups as PubMed names them.
enum PubMedPeople {
  /// The authors of a list; entries that PubMed has marked as mistakes do not count.
  static func authors(_ list: XMLNode?) -> [Person] {
    guard let list else { return [] }
    var people: [Person] = []
    for author in list.all(PubMedName.author) where !author.says(PubMedName.validYN, "N") {
      if let person = person(author) { people.append(person) }
    }
    return people
  }

  private static func person(_ author: XMLNode) -> Person? {
    guard let family = author.line(PubMedName.lastName) else {
      let name = author.line(PubMedName.collectiveName) ?? author.line(PubMedName.foreName)
      return name.map { Person(literal: $0) }
    }
    var given = author.line(PubMedName.foreName) ?? author.line(PubMedName.initials)
    if let suffix = author.line(PubMedName.suffix) {
      given = given.map { "\($0), \(suffix)" } ?? suffix
    }
    return Person(family: family, given: given, isni: isni(author))
  }

  private static func isni(_ author: XMLNode) -> String? {
    for identifier in author.all(PubMedName.identifier)
    where identifier.says(PubMedName.source, "ISNI") {
      return identifier.line.flatMap(ISNI.normalised)
    }
    return nil
  }
}
