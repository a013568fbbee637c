/// Volume, issue and pages in the `part` elements of a description and its host.
struct MODSPart {
  private(set) var volume: String?
  private(set) var issue: String?
  private(set) var pages: String?

  init(_ parts: [XMLElement?]) {
    for part in parts.compactMap(\.self) { read(part) }
  }

  private mutating func read(_ part: XMLElement) {
    for detail in part.all("detail") {
      let number = detail.text("number") ?? detail.text("caption")
      switch detail.lowered("type") ?? "" {
      case "volume": volume = volume ?? number
      case "issue", "number": issue = issue ?? number
      case "page", "pages", "article", "articlenumber", "article number": pages = pages ?? number
      default: break
      }
    }
    for extent in part.all("extent") where extent.lowered("unit")?.hasPrefix("page") ?? true {
      let list = extent.text("list").flatMap(PageRange.normalised)
      let range = PageRange.normalised(first: extent.text("start"), last: extent.text("end"))
      pages = pages ?? range ?? list
    }
    guard volume == nil, issue == nil, pages == nil, let text = part.text("text") else { return }
    let statement = SourceStatement(text)
    volume = statement.volume
    issue = statement.issue
    pages = statement.pages
  }
}
