import ReviewModel
import ReviewText

/// The opening of a scite page: title, year, identifier and abstract, between buttons.
struct SciteHead: Sendable {
  private(set) var year: PartialDate?
  private(set) var doi: String?
  private(set) var container: String?
  private(set) var authors: [Person] = []
  private(set) var fields: [PageField] = []
  /// Whether the page shows only the beginning of the abstract.
  private(set) var isCut = false
  private var candidates: [PageLine] = []
  private var abstractLines: [String] = []
  private var isInAbstract = false

  var abstract: String? { CleanText.paragraphs(abstractLines.joined(separator: "\n")) }

  /// The longest of the lines that are nothing else.
  var title: String? {
    if let marked = candidates.first(where: \.isTitle) { return CleanText.line(marked.text) }
    let longest = candidates.max { $0.text.utf8.count < $1.text.utf8.count }
    return longest.flatMap { CleanText.line($0.text) }
  }

  mutating func take(_ line: PageLine) {
    let text = line.text
    if Self.isButton(text) {
      let folded = Folding.folded(text)
      if isInAbstract, folded == "show more" || folded == "read more" { isCut = true }
      isInAbstract = false
      return fields.append(PageField(line.number, "text", text))
    }
    if let value = Self.value(of: "Abstract", in: text) {
      isInAbstract = true
      if !value.isEmpty { abstractLines.append(value) }
      return fields.append(PageField(line.number, "Abstract", value))
    }
    if isInAbstract {
      abstractLines.append(text)
      return fields.append(PageField(line.number, "Abstract", text))
    }
    takeFact(line)
  }

  private mutating func takeFact(_ line: PageLine) {
    let text = line.text
    if let value = Self.value(of: "DOI", in: text) {
      doi = doi ?? DOI.normalised(value)
      fields.append(PageField(line.number, "DOI", value))
    } else if text.utf8.count == 4, text.allSatisfy(\.isASCIIDigit) {
      year = year ?? DateText.parsed(text)
      fields.append(PageField(line.number, "year", text))
    } else if let value = Self.value(of: "Year", in: text) {
      year = year ?? DateText.parsed(value)
      fields.append(PageField(line.number, "year", value))
    } else if let value = Self.value(of: "Published", in: text) {
      year = year ?? DateText.parsed(value)
      fields.append(PageField(line.number, "Published", value))
    } else if let value = Self.value(of: "Journal", in: text) {
      container = container ?? CleanText.line(value)
      fields.append(PageField(line.number, "Journal", value))
    } else if let value = Self.value(of: "Authors", in: text) {
      authors = NameList(value)?.people ?? PersonName.list(value)
      fields.append(PageField(line.number, "Authors", value))
    } else if authors.isEmpty, !line.isTitle, text.contains(","), let names = NameList(text) {
      authors = names.people
      fields.append(PageField(line.number, "authors", text))
    } else if text.utf8.count < 60, let found = DOI.normalised(text), doi == nil {
      doi = found
      fields.append(PageField(line.number, "DOI", text))
    } else {
      candidates.append(line)
      fields.append(PageField(line.number, "text", text))
    }
  }

  private static func value(of label: String, in text: String) -> String? {
    guard text.lowercased().hasPrefix(label.lowercased()) else { return nil }
    let rest = text.dropFirst(label.count).drop { $0 == " " }
    guard rest.first == ":" else { return rest.isEmpty && label == "Abstract" ? "" : nil }
    return rest.dropFirst().trimmingBlanks
  }

  private static func isButton(_ text: String) -> Bool {
    let folded = Folding.folded(text)
    return folded.isEmpty || buttons.contains(folded) || Boilerplate.isNavigation(text)
  }

  private static let buttons: Set<String> = [
    "view full text", "view full text cite", "cite", "sign up to set email alerts", "show more",
    "read more", "scite", "scite ai", "smart citations", "get notified", "save", "add to dashboard",
    "view pdf", "view published version", "set alert", "full text", "pdf",
  ]
}
