/// The title of a MARC record.
struct MARCTitle {
  /// Title, subtitle and parts, without the marks of punctuation that catalogues put between them.
  let text: String?

  init(_ marc: MARCRecord) {
    let fields = marc.all("245") + marc.all("240", "130", "246")
    text = fields.lazy.compactMap(Self.text(of:)).first
  }

  private static func text(of field: MARCField) -> String? {
    var title: String?
    var last: Character = " "
    for part in field.subfields where "abnpk".contains(part.code) {
      guard let words = LibraryTitle.plain(CleanText.line(part.text)) else { continue }
      guard let start = title else {
        title = words
        last = part.code
        continue
      }
      switch part.code {
      case "b": title = TitleJoining.joined(start, words)
      case "p" where last == "n": title = "\(start): \(words)"
      default: title = "\(start). \(words)"
      }
      last = part.code
    }
    return title
  }
}
