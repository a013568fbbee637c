import ReviewModel
import ReviewText

/// What stands above the line `Research output: …`: title, authors, where they work.
struct PureHead: Sendable {
  private(set) var title: String?
  private(set) var titleLine: Int?
  private(set) var authors: [Person] = []
  /// Title, authors, affiliations and navigation.
  private(set) var fields: [PageField] = []

  init(_ lines: ArraySlice<PageLine>, knownTitles: [String]) {
    let head = lines.filter { !$0.isBlank }
    guard let index = Self.titleIndex(head, knownTitles) else {
      fields = head.map { PageField($0.number, "text", $0.text) }
      return
    }
    title = CleanText.line(head[index].text)
    titleLine = head[index].number
    fields = head[..<index].map { PageField($0.number, "text", $0.text) }
    fields.append(PageField(head[index].number, "title", head[index].text))
    var lastNames: String?
    for line in head[(index + 1)...] {
      let continues = lastNames?.hasSuffix(",") ?? true
      if continues, let names = NameList(line.text) {
        authors += names.people
        lastNames = line.text
        fields.append(PageField(line.number, "authors", line.text))
      } else {
        fields.append(PageField(line.number, "text", line.text))
      }
    }
  }

  /// Whether one title is the other, or the part of it before the subtitle.
  static func isSameTitle(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Folding.folded(one), Folding.folded(other))
    guard !one.isEmpty, !other.isEmpty else { return false }
    return one == other || one.hasPrefix(other + " ") || other.hasPrefix(one + " ")
  }

  /// The line that the page repeats elsewhere or marks as its title, else the one above the names.
  private static func titleIndex(_ head: [PageLine], _ known: [String]) -> Int? {
    let known = known.filter { Folding.folded($0).split(separator: " ").count > 2 }
    for title in known {
      if let index = head.lastIndex(where: { isSameTitle($0.text, title) }) { return index }
    }
    if let index = head.firstIndex(where: \.isTitle) { return index }
    let page = head.indices.filter { !Boilerplate.isNavigation(head[$0].text) }
    let names = page.indices.dropFirst().last { place in
      NameList(head[page[place]].text) != nil && isTitle(head[page[place - 1]].text)
    }
    if let names { return page[names - 1] }
    return page.last { isTitle(head[$0].text) && !NameList.isAffiliation(head[$0].text) }
      ?? page.last
  }

  private static func isTitle(_ text: String) -> Bool {
    text.split(separator: " ").count > 2 && NameList(text) == nil
  }
}
