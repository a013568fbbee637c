import ReviewModel

/// A report as RDF describes it.
struct RDFRecord {
  private let node: XMLElement
  private let graph: RDFGraph

  init(_ node: XMLElement, in graph: RDFGraph) {
    self.node = node
    self.graph = graph
  }

  func record(_ origin: Origin) -> Record {
    let type = RDFType(node).recordType
    var record = Record(type: type, origin: origin)
    record.title = Self.title(node)
    record.authors = people("authors", "author", "creator", "creators")
    if record.authors.isEmpty {
      record.authors = people("inventors", "presenters", "editors", "editor")
    }
    record.abstract = AbstractText.joined(texts("abstract")) ?? longDescription
    record.keywords = keywords
    record.language = literal("language").flatMap(language)
    record.publisher = node.all("publisher").lazy.compactMap(organisation).first
    if type == .thesis {
      record.awardingBody = record.publisher
      record.degree = literal("type")
    }
    record.issued =
      ["issued", "date", "datePublished", "pubDate", "created", "dateCreated"].lazy
      .compactMap { literal($0) }.compactMap { DateText.parsed($0) }.first
    addWhole(to: &record)
    addIdentifiers(to: &record)
    addNotes(to: &record)
    return record
  }

  static func title(_ node: XMLElement) -> String? {
    let title = node.text("title") ?? node.text("headline") ?? node.text("name")
    return title.flatMap(CleanText.line)
  }

  private func texts(_ name: String) -> [String] {
    node.all(name).compactMap { $0.text.flatMap(CleanText.paragraphs) }
  }

  private func literal(_ name: String) -> String? {
    node.all(name).lazy.compactMap { $0.text ?? $0[attribute: "resource"] }.first
  }

  /// `ger`, or an address that ends in it.
  private func language(_ text: String) -> String? {
    LanguageCode.normalised(text.split(separator: "/").last.map(String.init) ?? text)
  }

  private func organisation(_ property: XMLElement) -> String? {
    let target = graph.target(of: property)
    return target?.nearest("name")?.text ?? property.text
  }

  /// Zotero keeps `Extra` in the description; others an abstract.
  private var longDescription: String? {
    node.first("itemType") == nil
      ? texts("description").first { $0.utf8.count >= 40 } : nil
  }

  private var keywords: [String] {
    let words = node.children(named: "subject", "keywords", "keyword")
    return DistinctTexts(words.compactMap { $0.text.flatMap(CleanText.line) }).texts
  }

  private func addWhole(to record: inout Record) {
    let whole = node.all("isPartOf").lazy.compactMap(graph.target).first
    let places = [node, whole].compactMap(\.self)
    func first(_ names: String...) -> String? {
      for name in names {
        for place in places { if let text = place.text(name) { return text } }
      }
      return nil
    }
    record.container =
      whole.flatMap(Self.title) ?? node.all("isPartOf").lazy.compactMap(\.text).first
      ?? node.text("publicationTitle") ?? node.text("publicationName")
    record.volume = first("volume", "volumeNumber")
    record.issue = record.type == .report ? nil : first("number", "issue", "issueNumber")
    record.pages =
      (node.text("pages") ?? node.text("pagination")).flatMap(PageRange.normalised)
      ?? PageRange.normalised(
        first: first("pageStart", "startingPage"),
        last: first("pageEnd", "endingPage")
      )
    var fields = XMLFields.of(node)
    if let whole, whole.index < node.index || !isWithin(whole) {
      for field in XMLFields.of(whole) {
        fields.append(RawField("isPartOf/\(whole.name)/\(field.tag)", field.value))
      }
    }
    record.fields = fields
    let numbers = RDFIdentifiers(whole, isJournal: true)
    record.issn = numbers.issn
    record.isbn = numbers.isbn
    // Zotero gives an article's DOI to the issue that holds it.
    if isWithin(whole) || node.first("itemType") != nil { record.doi = numbers.doi }
  }

  /// Whether a thing is written within this one.
  private func isWithin(_ other: XMLElement?) -> Bool {
    guard let other else { return false }
    return node.all("isPartOf").contains { $0.children.contains { $0.index == other.index } }
  }

  private func addIdentifiers(to record: inout Record) {
    let own = RDFIdentifiers(node, isJournal: false)
    record.doi = own.doi ?? record.doi
    record.pmid = own.pmid
    record.url = own.url
    record.issn = DistinctTexts(own.issn + record.issn).texts
    record.isbn = DistinctTexts(own.isbn + record.isbn).texts
    record.sourceID = node.text("citationKey") ?? node[attribute: "about"]
  }

  /// Notes that people wrote in Zotero, and what stands in `Extra`.
  private func addNotes(to record: inout Record) {
    for link in node.all("isReferencedBy") {
      guard let memo = graph.target(of: link), memo.name == "Memo" else { continue }
      guard let text = (memo.text("value") ?? memo.text).flatMap(CleanText.line) else { continue }
      record.fields.append(RawField("isReferencedBy/Memo/value", text))
      if !SynthMarks.apply(text, to: &record) { record.labels.append(text) }
    }
    guard node.first("itemType") != nil else { return }
    for extra in texts("description") {
      for line in extra.split(separator: "\n").map(String.init) {
        if SynthMarks.apply(line, to: &record) { continue }
        if line.hasPrefix("PMID:") { record.pmid = CleanText.line(String(line.dropFirst(5))) }
        if line.hasPrefix("PMCID:") { record.pmcid = CleanText.line(String(line.dropFirst(6))) }
        if line.hasPrefix("DOI:"), record.doi == nil { record.doi = DOI.normalised(line) }
      }
    }
  }

  private func people(_ names: String...) -> [Person] {
    for name in names {
      let people = node.all(name).flatMap { RDFPeople(graph).people(of: $0) }
      if !people.isEmpty { return people }
    }
    return []
  }
}
