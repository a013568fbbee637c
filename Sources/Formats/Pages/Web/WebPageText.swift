import ReviewModel
import ReviewText

/// What a saved web page says: title, opening, and the text that people read and code.
///
/// A web page has no abstract: its body is its full text, and only its opening stands in a record.
package struct WebPageText: Sendable {
  package private(set) var title: String?
  /// The line under the title that sums the page up, or its first paragraph.
  package private(set) var standfirst: String?
  /// Opening and paragraphs, each on its line; canonical.
  package private(set) var body = ""

  private(set) var facts = WebPageFacts()
  private var paragraphs: [String] = []
  /// What was read, in any order.
  private var read: [PageField] = []

  package init(_ page: PageText) {
    let lines = withoutBanner(page.lines)
    guard let titleIndex = Self.titleIndex(lines) else {
      title = page.documentTitle
      return
    }
    title = CleanText.line(lines[titleIndex].text)
    read += lines[..<titleIndex].filter { !$0.isBlank }
      .map { PageField($0.number, "boilerplate", $0.text) }
    read.append(PageField(lines[titleIndex].number, "title", lines[titleIndex].text))
    takeBody(lines[(titleIndex + 1)...])
    standfirst = paragraphs.first
    body = CanonicalText.canonical(paragraphs.joined(separator: "\n"))
  }

  func record(_ origin: Origin) -> Record {
    var record = Record(type: .webPage, origin: origin)
    record.title = title
    record.abstract = standfirst
    record.abstractStatus = standfirst == nil ? .missing : .partial
    record.authors = facts.authors
    record.issued = facts.published
    record.doi = facts.doi
    record.url = facts.addresses
    record.registrations = Registrations.found(in: body)
    record.fields = (read + facts.fields).inPageOrder
    return record
  }

  /// The lines without banners and navigation; a cookie banner goes up to the next blank line.
  private mutating func withoutBanner(_ lines: [PageLine]) -> [PageLine] {
    var kept: [PageLine] = []
    var isInBanner = false
    for line in lines {
      if line.isBlank {
        isInBanner = false
        kept.append(line)
      } else if Boilerplate.isCookieNotice(line.text) {
        isInBanner = true
        read.append(PageField(line.number, "boilerplate", line.text))
      } else if Boilerplate.isNavigation(line.text) || isInBanner && line.text.utf8.count < 80 {
        read.append(PageField(line.number, "boilerplate", line.text))
      } else {
        isInBanner = false
        kept.append(line)
      }
    }
    return kept
  }

  /// The heading that the page marks, else the first line that stands alone and is no sentence.
  private static func titleIndex(_ lines: [PageLine]) -> Int? {
    if let marked = lines.firstIndex(where: \.isTitle) { return marked }
    let alone = lines.indices.first { index in
      let isAlone =
        (index == 0 || lines[index - 1].isBlank)
        && (index + 1 == lines.count || lines[index + 1].isBlank)
      return isAlone && isTitle(lines[index].text)
    }
    return alone ?? lines.firstIndex { isTitle($0.text) } ?? lines.firstIndex { !$0.isBlank }
  }

  private static func isTitle(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...40).contains(words.count) && text.utf8.count < 300 && !text.hasSuffix(".")
      && !text.hasPrefix("•") && !isTrail(text) && WebPageFacts.label(of: text) == nil
  }

  /// `Home > News > 2010`, which says where the page stands.
  private static func isTrail(_ text: String) -> Bool {
    [" > ", " » ", " › ", " / "].contains { text.contains($0) }
      || text.lowercased().hasPrefix("you are here")
  }

  private mutating func takeBody(_ lines: ArraySlice<PageLine>) {
    var isOver = false
    for line in lines where !line.isBlank {
      let text = line.text
      if isOver {
        facts.takeFooter(text, line.number)
      } else if facts.takeLabelled(text, line.number) {
        continue
      } else if Boilerplate.isFooter(text) || facts.takePointer(text, line.number) {
        isOver = true
        if Boilerplate.isFooter(text) { read.append(PageField(line.number, "boilerplate", text)) }
      } else if let paragraph = CleanText.line(line.unbulleted) {
        let isFirst = paragraphs.isEmpty && !line.isBullet
        paragraphs.append(line.isBullet ? "• \(paragraph)" : paragraph)
        read.append(PageField(line.number, isFirst ? "standfirst" : "body", paragraph))
        facts.notice(people: paragraph, line.number)
      }
    }
  }
}
