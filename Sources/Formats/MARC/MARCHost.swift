import ReviewModel

/// The journal or book in which the thing of a MARC record stands.
struct MARCHost {
  private(set) var isThere = false
  private(set) var title: String?
  private(set) var volume: String?
  private(set) var issue: String?
  private(set) var pages: String?
  private(set) var date: PartialDate?
  private var serials = DistinctTexts()
  private var books = DistinctTexts()

  init(_ marc: MARCRecord) {
    for field in marc.all("773") { take(field) }
  }

  var issn: [String] { serials.texts }

  var isbn: [String] { books.texts }

  private mutating func take(_ field: MARCField) {
    isThere = true
    title = title ?? LibraryTitle.plain(field.first("t") ?? field.first("p") ?? field.first("s"))
    serials.append(contentsOf: field.all("x").flatMap { SerialNumbers($0).issn })
    books.append(contentsOf: field.all("z").flatMap { SerialNumbers($0).isbn })
    for part in field.all("q") + field.all("g") { readPart(part) }
    let stated = field.first("d").flatMap { DateText.parsed($0) }
    date = date ?? stated
  }

  private mutating func readPart(_ text: String) {
    // Swiss and Austrian catalogues: `volume:12`, `year:2004`, `pages:12-20`.
    if let colon = text.firstIndex(of: ":"), text[..<colon].allSatisfy(\.isLetter),
      text[text.index(after: colon)...].first?.isWhitespace == false
    {
      let value = String(text[text.index(after: colon)...])
      switch text[..<colon].lowercased() {
      case "volume": volume = volume ?? value
      case "number", "issue": issue = issue ?? value
      case "pages", "page": pages = pages ?? PageRange.normalised(value)
      case "year": date = date ?? DateText.parsed(value)
      default: break
      }
      return
    }
    let statement = SourceStatement(text)
    volume = volume ?? statement.volume
    issue = issue ?? statement.issue
    pages = pages ?? statement.pages
    date = date ?? statement.year.map { PartialDate(year: $0) }
  }
}
