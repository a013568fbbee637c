import ReviewModel

/// The authors of an article in JATS.
enum JATSPeople {
  static func authors(_ meta: XMLElement?) -> [Person] {
    (meta?.all("contrib-group") ?? []).flatMap { group in
      group.children(named: "contrib", "collab", "name", "string-name").filter {
        isAuthor($0, group)
      }
      .flatMap(people)
    }
  }

  /// A contributor without a type is an author unless the group is one of editors.
  private static func isAuthor(_ contributor: XMLElement, _ group: XMLElement) -> Bool {
    if let type = contributor.lowered("contrib-type") {
      return type.hasPrefix("author") || type.hasSuffix("-author") || type == "collab"
    }
    let kind = (group.lowered("content-type") ?? "") + (group.lowered("contrib-type") ?? "")
    return !["editor", "section", "reviewer", "translator"].contains { kind.contains($0) }
  }

  private static func people(_ contributor: XMLElement) -> [Person] {
    switch contributor.name {
    case "collab": return organisation(contributor)
    case "name", "string-name": return [person(contributor)].compactMap(\.self)
    default: break
    }
    let names =
      contributor.children(named: "name", "string-name")
      + contributor.all("name-alternatives", "name").prefix(1)
      + contributor.all("name-alternatives", "string-name").prefix(1)
    if let person = names.lazy.compactMap(person).first { return [person] }
    if let collab = contributor.first("collab")
      ?? contributor.first("collab-alternatives", "collab")
    {
      return organisation(collab)
    }
    return contributor.first("anonymous") == nil ? [] : [Person(literal: "Anonymous")]
  }

  private static func person(_ name: XMLElement) -> Person? {
    let given = [name.text("given-names"), name.text("suffix")].compactMap(\.self)
      .joined(separator: ", ")
    guard let family = name.text("surname") else {
      if !given.isEmpty { return Person(literal: given) }
      return name.text.flatMap(PersonName.spoken)
    }
    return Person(family: family, given: given.isEmpty ? nil : given)
  }

  /// A group without its members, who are no authors of their own.
  private static func organisation(_ collab: XMLElement) -> [Person] {
    let inner: Set<String> = ["contrib-group", "xref", "fn", "aff", "address", "email"]
    guard let name = collab.text(without: inner), name.contains(where: \.isLetter) else {
      return []
    }
    return [Person(literal: name)]
  }
}
