import ReviewModel

/// The people and organisations of a MARC record, by their relation to it.
struct MARCNames {
  private(set) var awardingBody: String?
  private var named = Distinct<Person>()
  private var editing = Distinct<Person>()
  private var supervising = Distinct<Person>()
  private var bodies = Distinct<Person>()
  private var others = Distinct<Person>()

  init(_ marc: MARCRecord) {
    let isEdited = Self.isEdited(marc)
    for field in marc.all("100", "110", "111", "700", "710", "711", "720") {
      take(field, isEdited: isEdited)
    }
  }

  var authors: [Person] {
    guard named.values.isEmpty, editors.isEmpty else { return named.values }
    // An organisation added without a word is often one that supported it.
    return bodies.values.isEmpty ? others.values : bodies.values
  }

  var editors: [Person] { editing.values }

  var supervisors: [Person] { supervising.values }

  private enum Relation { case author, editor, supervisor, awardingBody, none, other }

  private mutating func take(_ field: MARCField, isEdited: Bool) {
    // A name with a title is another work.
    guard field.first("t") == nil, let person = Self.person(field) else { return }
    // Who edited the papers of a conference says more than its name.
    if field.tag == "111" { return bodies.append(person) }
    let isMain = field.tag.hasPrefix("1")
    let isBody = !field.tag.hasSuffix("00") && field.tag != "720"
    switch Self.relation(field) {
    case .author: named.append(person)
    case .editor: editing.append(person)
    case .supervisor: supervising.append(person)
    case .awardingBody: awardingBody = awardingBody ?? person.name
    case .other where isMain: named.append(person)
    case .other: if field.tag == "720" { others.append(person) }
    case .none where isMain: named.append(person)
    case .none where isBody: bodies.append(person)
    case .none: if isEdited { editing.append(person) } else { named.append(person) }
    }
  }

  /// By code, or by words in the languages of the large catalogues.
  private static func relation(_ field: MARCField) -> Relation {
    let codes = field.all("4").map { $0.suffix(3).lowercased() }
    for code in codes {
      if let relation = relations[code] { return relation }
    }
    let words = (field.all("e") + (field.tag == "711" ? field.all("j") : []))
      .map { $0.lowercased().filter { $0.isLetter || $0 == " " } }
    for word in words {
      for (name, relation) in relationWords where word.contains(name) { return relation }
    }
    return codes.isEmpty && words.isEmpty ? .none : .other
  }

  private static let relations: [String: Relation] = [
    "aut": .author, "cre": .author, "dis": .author, "edt": .editor, "com": .editor, "edc": .editor,
    "hrg": .editor, "ths": .supervisor, "dgs": .supervisor, "dgc": .supervisor,
    "dgg": .awardingBody,
  ]

  private static let relationWords: KeyValuePairs<String, Relation> = [
    "thesis advisor": .supervisor, "supervisor": .supervisor, "degree grant": .awardingBody,
    "degree supervisor": .supervisor,
    "editor": .editor, "herausgeber": .editor, "hrsg": .editor, "éditeur": .editor,
    "compiler": .editor, "author": .author, "creator": .author, "verfasser": .author,
    "auteur": .author, "autor": .author, "dissertant": .author,
  ]

  /// Whether the statement of responsibility names editors only.
  private static func isEdited(_ marc: MARCRecord) -> Bool {
    guard marc.all("100", "110", "111").isEmpty else { return false }
    let statement = marc.first("245")?.first("c")?.lowercased() ?? ""
    return ["edited by", "ed. by", "eds.", "herausgegeben", "hrsg", "editor", "compiled by"]
      .contains(where: statement.contains)
  }

  private static func person(_ field: MARCField) -> Person? {
    switch field.tag {
    case "100", "700", "720":
      guard let name = field.first("a") else { return nil }
      // Names that are not inverted: of one part, and, in 720, of organisations.
      if field.tag == "720", field.firstIndicator != "1" { return PlainName.organisation(name) }
      let person = PlainName.person(name)
      guard field.firstIndicator == "0", let numeration = field.first("b"),
        let literal = person?.literal
      else { return person }
      return Person(literal: "\(literal) \(numeration)")
    default:
      let units = field.all(field.tag.hasSuffix("11") ? "aen" : "ab").compactMap(LibraryTitle.plain)
      return units.isEmpty ? nil : PlainName.organisation(units.joined(separator: ". "))
    }
  }
}
