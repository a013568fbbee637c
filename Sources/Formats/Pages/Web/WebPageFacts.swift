import ReviewModel
import ReviewText

/// Facts that a web page states beside its text: dates, people and organisations it names, contacts.
struct WebPageFacts: Sendable {
  private(set) var authors: [Person] = []
  private(set) var published: PartialDate?
  private(set) var doi: String?
  private(set) var addresses: [String] = []
  private(set) var fields: [PageField] = []

  /// What the label of a line says; nil where it has none that we know.
  static func label(of text: String) -> (name: String, value: String)? {
    let lowered = text.lowercased()
    for label in labels where lowered.hasPrefix(label) {
      let rest = text.dropFirst(label.count)
      guard let next = rest.first, next == ":" || next == " " || next == "\t" else { continue }
      let value = rest.drop { ": \t".contains($0) }.trimmingBlanks
      if next == ":" || next == "\t" || spaced.contains(label) { return (label, value) }
    }
    return nil
  }

  /// Takes a line such as `Published: 3 May 2011`; false where it is none.
  mutating func takeLabelled(_ text: String, _ line: Int) -> Bool {
    if text.hasPrefix("http://") || text.hasPrefix("https://"), !text.contains(" ") {
      takeAddress(text, line)
      return true
    }
    guard text.utf8.count < 200, let (name, value) = Self.label(of: text) else { return false }
    switch name {
    case "published", "posted on", "posted", "date", "publication date", "published on":
      guard let date = DateText.parsed(value) else { return false }
      published = published ?? date
    case "last updated", "updated", "last modified", "page last reviewed":
      guard DateText.parsed(value) != nil else { return false }
    case "author", "authors", "by", "written by":
      guard let names = NameList(value) else { return false }
      authors += names.people
    case "doi":
      guard let found = DOI.normalised(value) else { return false }
      doi = doi ?? found
    case "url", "source", "retrieved from", "available at":
      guard value.hasPrefix("http") else { return false }
      takeAddress(value, line)
      return true
    case "contact": break
    default: return false
    }
    fields.append(PageField(line, name, value))
    return true
  }

  /// Takes a line that leads away from the page: `For more information visit the … website`.
  mutating func takePointer(_ text: String, _ line: Int) -> Bool {
    let lowered = text.lowercased()
    let openings = [
      "for more information", "for further information", "to find out more", "find out more",
    ]
    guard text.utf8.count < 250, openings.contains(where: lowered.hasPrefix) else { return false }
    fields.append(PageField(line, "pointer", text))
    if let name = Self.organisation(
      in: text,
      after: ["visit the ", "visit ", "contact the ", "see the "]
    ) {
      mention("mentioned-organisation", name, line)
    }
    return true
  }

  /// Takes a line under the text: a name with a telephone number or address is a contact.
  mutating func takeFooter(_ text: String, _ line: Int) {
    let isTelephone =
      text.count { $0.isASCIIDigit } >= 7 && !text.contains(where: \.isLetter)
      || text.lowercased().hasPrefix("tel")
    if isTelephone || text.contains("@") {
      if let last = fields.last, last.field.tag == "footer", NameList(last.field.value) != nil {
        fields[fields.count - 1] = PageField(last.line, "contact", last.field.value)
      }
      fields.append(PageField(line, isTelephone ? "telephone" : "email", text))
    } else if !takeLabelled(text, line) {
      fields.append(PageField(line, "footer", text))
    }
  }

  /// Notices the people that are named with their title, and where they come from.
  mutating func notice(people text: String, _ line: Int) {
    let people = MentionedPeople.found(in: text)
    for name in people { mention("mentioned", name, line) }
    guard !people.isEmpty else { return }
    if let name = Self.organisation(in: text, after: [" from the ", " of the "]) {
      mention("mentioned-organisation", name, line)
    }
  }

  private mutating func mention(_ tag: String, _ name: String, _ line: Int) {
    let field = PageField(line, tag, name)
    if !fields.contains(where: { $0.field == field.field }) { fields.append(field) }
  }

  private mutating func takeAddress(_ text: String, _ line: Int) {
    let address = String(text.prefix { !$0.isWhitespace })
    if !addresses.contains(address) { addresses.append(address) }
    fields.append(PageField(line, "url", address))
  }

  /// The words in capitals after one of the openings.
  private static func organisation(in text: String, after openings: [String]) -> String? {
    for opening in openings {
      guard let range = text.firstRange(of: opening) else { continue }
      var words: [Substring] = []
      for word in text[range.upperBound...].split(separator: " ") {
        let isJoint = ["of", "for", "and", "the", "&"].contains(word) && !words.isEmpty
        guard word.first?.isUppercase ?? false || isJoint else { break }
        words.append(word)
        if let last = word.last, ".,;:".contains(last) { break }
      }
      while let last = words.last, last.first?.isLowercase ?? true { words.removeLast() }
      let name = words.joined(separator: " ").trimmingBlanks
      let plain = String(name.reversed().drop { ".,;:".contains($0) }.reversed())
      if words.count > 1 { return plain }
    }
    return nil
  }

  private static let spaced: Set<String> = [
    "posted on", "published on", "last updated", "written by", "by", "retrieved from",
    "available at", "page last reviewed", "last modified",
  ]

  private static let labels = [
    "publication date", "published on", "published", "posted on", "posted", "date", "last updated",
    "updated", "last modified", "page last reviewed", "authors", "author", "written by", "by",
    "doi",
    "url", "source", "retrieved from", "available at", "contact",
  ]
}
