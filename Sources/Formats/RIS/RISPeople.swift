import ReviewModel

/// The people of a RIS record.
enum RISPeople {
  /// The authors, in file order over both tags; of a book without any, its editors.
  static func authors(_ ris: RISInterpretation) -> [Person] {
    let own = ris.fields.filter { $0.tag == "AU" || $0.tag == "A1" }
    let authors = own.flatMap { people($0.value) }
    guard authors.isEmpty, ["BOOK", "EDBOOK", "EBOOK"].contains(ris.code) else { return authors }
    return ris.values("ED", "A2").flatMap(people)
  }

  private static func people(_ value: String) -> [Person] {
    guard value.utf8.contains(0x0A) else { return PersonName.list(value) }
    return value.split(separator: "\n").flatMap { PersonName.list(String($0)) }
  }
}
