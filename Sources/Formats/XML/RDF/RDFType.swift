import ReviewModel

/// What kind of document a thing in RDF is: by Zotero's type, else by its class.
struct RDFType {
  let recordType: RecordType

  init(_ node: XMLElement) {
    let item = node.text("itemType")?.lowercased()
    recordType = item.flatMap { Self.types[$0] } ?? Self.types[Self.name(of: node)] ?? .other
  }

  /// The class in lower case: the element's name, or what `rdf:type` points at.
  static func name(of node: XMLElement) -> String {
    guard node.name == "Description" else { return node.name.lowercased() }
    let address = node.all("type").lazy.compactMap { $0[attribute: "resource"] }.first ?? ""
    return address.split { "/#".contains($0) }.last.map { $0.lowercased() } ?? "description"
  }

  private static let types: [String: RecordType] = [
    "journalarticle": .article, "magazinearticle": .article, "newspaperarticle": .article,
    "article": .article, "academicarticle": .article, "scholarlyarticle": .article,
    "book": .book, "editedbook": .book, "booksection": .chapter, "chapter": .chapter,
    "encyclopediaarticle": .chapter, "dictionaryentry": .chapter, "thesis": .thesis,
    "report": .report, "preprint": .preprint, "conferencepaper": .conferencePaper,
    "conferenceproceedings": .conferencePaper, "webpage": .webPage, "blogpost": .webPage,
    "forumpost": .webPage, "document": .other, "dataset": .dataset, "item": .article,
  ]
}
