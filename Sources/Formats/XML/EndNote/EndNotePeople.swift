import ReviewModel

/// The authors of an EndNote reference.
enum EndNotePeople {
  static func authors(_ record: XMLNode) -> [Person] {
    var people: [Person] = []
    for contributors in record.all(EndNoteName.contributors) {
      for list in contributors.all(EndNoteName.authors) {
        for author in list.all(EndNoteName.author) {
          EndNoteText.withLines(of: author) { PersonName.append($0, to: &people) }
        }
      }
    }
    return people
  }
}
