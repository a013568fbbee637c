import ReviewModel

/// The people of a RIS record.
enum RISPeople {
  /// The authors, in file order over both tags; of a book without any, its editors.
  static func authors(_ ris: RISInterpretation) -> [Person] {
    var authors: [Person] = []
    authors.reserveCapacity(ris.raw.count("AU") + ris.raw.count("A1"))
    for field in ris.raw.fields where field.tag == "AU" || field.tag == "A1" {
      add(ris.raw.value(field), to: &authors)
    }
    guard authors.isEmpty, ris.declared == .book, ris.code != "SER" else { return authors }
    ris.raw.forEach("ED") { add($0, to: &authors) }
    ris.raw.forEach("A2") { add($0, to: &authors) }
    return authors
  }

  private static func add(_ value: ByteText, to people: inout [Person]) {
    guard value.holds(0x0A) else { return PersonName.append(value, to: &people) }
    for line in value.string.split(separator: "\n") { people += PersonName.list(String(line)) }
  }
}
