import ReviewText

@testable import Formats

/// What another program's tests expect of one record, in the words of that program.
struct ExpectedItem {
  /// Values that are not empty, by the names of ours.
  let values: [(name: String, value: String)]

  init?(_ value: JSONValue) {
    guard case .object(let members) = value, members.contains(where: { $0.key == "itemType" })
    else { return nil }
    func text(_ keys: String...) -> String? {
      keys.lazy.compactMap { key in
        members.first { $0.key == key }?.value.text.flatMap { $0.isEmpty ? nil : $0 }
      }.first
    }
    let people = members.first { $0.key == "creators" }?.value.list(Self.author) ?? []
    let date = text("date", "issueDate", "dateDecided") ?? ""
    let all: [(name: String, value: String)] = [
      ("title", Self.folded(text("title", "caseName", "subject", "nameOfAct"))),
      ("year", Self.year(date)),
      ("author", Self.folded(people.first)),
      ("authors", people.isEmpty ? "" : String(people.count)),
      ("doi", text("DOI").flatMap(DOI.normalised) ?? ""),
      (
        "container",
        Self.folded(
          text(
            "publicationTitle",
            "bookTitle",
            "proceedingsTitle",
            "encyclopediaTitle",
            "dictionaryTitle",
            "blogTitle",
            "websiteTitle"
          )
        )
      ),
      ("volume", Self.folded(text("volume"))), ("issue", Self.folded(text("issue"))),
      ("page", Self.folded(Self.firstPage(text("pages")))),
      ("abstract", Self.folded(text("abstractNote"))),
    ]
    values = all.filter { !$0.value.isEmpty }
  }

  static func folded(_ text: String?) -> String {
    let text = Folding.folded(text ?? "")
    return text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  static func firstPage(_ pages: String?) -> String? {
    pages.map { String($0.prefix { !"-–—".contains($0) }) }
  }

  /// The first four digits in a row that may be a year.
  private static func year(_ text: String) -> String {
    text.split { !$0.isNumber }.first { $0.count == 4 && ("1500"..."2099").contains($0) }
      .map(String.init) ?? ""
  }

  /// The family name, or the only name, of somebody who is an author; nil for others.
  private static func author(_ value: JSONValue) -> String? {
    guard case .object(let members) = value,
      members.first(where: { $0.key == "creatorType" })?.value.text == "author"
    else { return nil }
    return members.first { $0.key == "lastName" || $0.key == "name" }?.value.text
  }
}
