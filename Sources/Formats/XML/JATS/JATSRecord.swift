import ReviewModel

/// An article in JATS as its front matter describes it; its body is a full text, not a record.
struct JATSRecord {
  private let article: XMLElement
  private let front: XMLElement?
  private let meta: XMLElement?
  private let journal: XMLElement?

  init(_ article: XMLElement) {
    self.article = article
    front = article.first("front") ?? article.first("front-stub")
    meta = front?.first("article-meta") ?? front
    journal = front?.first("journal-meta")
  }

  func record(_ origin: Origin) -> Record {
    var record = Record(type: JATSType(article, meta).recordType, origin: origin)
    record.title = title
    record.authors = JATSPeople.authors(meta)
    record.abstract = JATSAbstract.text(meta)
    record.keywords = keywords
    record.language = article[attribute: "lang"].flatMap(LanguageCode.normalised)
    record.relations = JATSRelations.relations(meta)
    addJournal(to: &record)
    addIdentifiers(to: &record)
    record.fields = fields
    for mark in meta?.texts("custom-meta-group", "custom-meta", "meta-value") ?? [] {
      _ = SynthMarks.apply(mark, to: &record)
    }
    for note in front?.texts("notes", "p") ?? [] { _ = SynthMarks.apply(note, to: &record) }
    return record
  }

  /// Without the marks of footnotes.
  private var title: String? {
    let group = meta?.first("title-group")
    let marks: Set<String> = ["xref", "fn", "tex-math"]
    guard let title = group?.first("article-title")?.text(without: marks) else {
      return meta?.text("product", "source").map { "Review of: \($0)" }
    }
    let subtitles = (group?.all("subtitle") ?? []).compactMap { $0.text(without: marks) }
    return subtitles.reduce(title) { TitleJoining.joined($0, $1) }
  }

  private func addJournal(to record: inout Record) {
    let abbreviated = journal?.all("journal-id").first {
      ["nlm-ta", "iso-abbrev"].contains($0[attribute: "journal-id-type"] ?? "")
    }
    record.container =
      journal?.text("journal-title-group", "journal-title") ?? journal?.text("journal-title")
      ?? journal?.text("journal-title-group", "abbrev-journal-title") ?? abbreviated?.text
    record.publisher = journal?.text("publisher", "publisher-name")
    record.issn = SerialNumbers((journal?.texts("issn") ?? []).joined(separator: "; ")).issn
    record.isbn = SerialNumbers((meta?.texts("isbn") ?? []).joined(separator: "; ")).isbn
    record.volume = meta?.text("volume")
    record.issue = meta?.text("issue")
    let range = meta?.text("page-range").flatMap(PageRange.normalised)
    record.pages =
      PageRange.normalised(first: meta?.text("fpage"), last: meta?.text("lpage")) ?? range
      ?? meta?.text("elocation-id")
    let dates = JATSDates(meta)
    record.issued = dates.issued
    record.online = dates.online
  }

  private func addIdentifiers(to record: inout Record) {
    record.doi = identifiers("doi").lazy.compactMap(DOI.normalised).first
    record.pmid = identifiers("pmid").first { $0.allSatisfy(\.isASCIIDigit) }
    record.pmcid =
      identifiers("pmcid", "pmc").lazy.compactMap { id in
        let digits = id.uppercased().hasPrefix("PMC") ? id.dropFirst(3) : id[...]
        return !digits.isEmpty && digits.allSatisfy(\.isASCIIDigit) ? "PMC\(digits)" : nil
      }.first
    record.sourceID =
      record.pmcid ?? record.pmid ?? identifiers("publisher-id", "manuscript", "arxiv").first
    record.url = (meta?.all("self-uri") ?? []).compactMap { $0[attribute: "href"] ?? $0.text }
      .filter { $0.contains("://") }
  }

  private func identifiers(_ types: String...) -> [String] {
    let ids = meta?.all("article-id") ?? []
    return types.flatMap { type in
      ids.filter { $0[attribute: "pub-id-type"] == type }.compactMap(\.text)
    }
  }

  private var keywords: [String] {
    let groups = (meta?.all("kwd-group") ?? []).filter {
      !["abbreviations", "abbr", "research-organism"].contains($0.lowered("kwd-group-type") ?? "")
    }
    let nested = groups.flatMap { $0.all("kwd-group") }
    let words = (groups + nested).flatMap { $0.children(named: "kwd", "compound-kwd") }
    return DistinctTexts(words.compactMap(\.text)).texts
  }

  /// Of the article all but its text.
  private var fields: RawFields {
    var fields: [RawField] = article.attributes.map { RawField("@\($0.name)", $0.value) }
    guard let front else { return RawFields(fields) }
    for field in XMLFields.of(front) { fields.append(RawField("front/\(field.tag)", field.value)) }
    return RawFields(fields)
  }
}
