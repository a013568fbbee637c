import ReviewModel

/// People and groups as PubMed names them.
enum PubMedPeople {
  /// The authors of a list; entries that PubMed has marked as mistakes do not count.
  static func authors(_ list: XMLElement?) -> [Person] {
    (list?.all("Author") ?? []).filter { $0[attribute: "ValidYN"] != "N" }.compactMap(person)
  }

  private static func person(_ author: XMLElement) -> Person? {
    guard let family = author.text("LastName") else {
      let name = author.text("CollectiveName") ?? author.text("ForeName")
      return name.map { Person(literal: $0) }
    }
    let given = [author.text("ForeName") ?? author.text("Initials"), author.text("Suffix")]
      .compactMap(\.self).joined(separator: ", ")
    let isni = author.all("Identifier").first { $0[attribute: "Source"] == "ISNI" }?.text
    return Person(
      family: family,
      given: given.isEmpty ? nil : given,
      isni: isni.flatMap(ISNI.normalised)
    )
  }
}
