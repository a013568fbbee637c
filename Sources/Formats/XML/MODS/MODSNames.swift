import ReviewModel

/// The people and organisations of a description in MODS, by their roles.
struct MODSNames {
  private let names: [(person: Person, roles: [String], type: String)]

  init(_ mods: XMLElement) {
    names = mods.all("name").compactMap { name in
      guard let person = Self.person(name) else { return nil }
      let roles = name.texts("role", "roleTerm") + name.texts("role")
      return (person, roles.map { $0.lowercased() }, name.lowered("type") ?? "")
    }
  }

  /// Those with an author's role, or with none.
  var authors: [Person] {
    names.filter { $0.roles.isEmpty || holds($0.roles, Self.authorRoles) }.map(\.person)
  }

  var editors: [Person] { people(Self.editorRoles) }
  var supervisors: [Person] { people(Self.supervisorRoles) }
  var awardingBody: String? {
    people(["dgg", "degree grantor", "degree granting institution"]).first?.name
  }

  private func people(_ roles: Set<String>) -> [Person] {
    names.filter { holds($0.roles, roles) }.map(\.person)
  }

  private func holds(_ roles: [String], _ wanted: Set<String>) -> Bool {
    roles.contains { wanted.contains($0) }
  }

  private static let authorRoles: Set<String> = [
    "aut", "author", "cre", "creator", "verfasser", "autor", "auteur", "joint author", "co-author",
    "dissertant", "dis",
  ]

  private static let editorRoles: Set<String> = [
    "edt", "editor", "edc", "herausgeber", "compiler", "com", "series editor",
  ]

  private static let supervisorRoles: Set<String> = [
    "ths", "thesis advisor", "supervisor", "advisor", "degree supervisor", "dgs",
  ]

  private static func person(_ name: XMLElement) -> Person? {
    let parts = name.all("namePart")
    func texts(_ type: String?) -> [String] {
      parts.filter { $0.lowered("type") == type }.compactMap(\.text)
    }
    let family = texts("family").joined(separator: " ")
    let plain = texts(nil)
    if !family.isEmpty {
      let given = (texts("given").joined(separator: " "), texts("termsofaddress"))
      let all = ([given.0] + given.1.filter(isSuffix)).filter { !$0.isEmpty }
      let comma = family.hasSuffix(",") ? String(family.dropLast()) : family
      return Person(family: comma, given: all.isEmpty ? nil : all.joined(separator: ", "))
    }
    let isPersonal = ["personal", "family", ""].contains(name.lowered("type") ?? "")
    if isPersonal {
      let words = plain.isEmpty ? texts("given") : plain
      return (words.first ?? name.text("displayForm")).flatMap(PlainName.person)
    }
    let units = plain.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    let whole = units.isEmpty ? name.text("displayForm") : units.joined(separator: ". ")
    return whole.flatMap(PlainName.organisation)
  }

  private static func isSuffix(_ term: String) -> Bool {
    ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"].contains(term.lowercased())
  }
}
