import ReviewModel

/// A description in MODS.
struct MODSRecord {
  private let mods: XMLElement
  private let host: XMLElement?
  private let series: XMLElement?

  init(_ mods: XMLElement) {
    self.mods = mods
    host = mods.all("relatedItem").first { $0.lowered("type") == "host" }
    series = mods.all("relatedItem").first { $0.lowered("type") == "series" }
  }

  func record(_ origin: Origin) -> Record {
    let type = MODSType(mods, host: host).recordType
    var record = Record(type: type, origin: origin)
    record.title = MODSTitle.text(of: mods)
    let names = MODSNames(mods)
    record.authors = names.authors
    if record.authors.isEmpty, type == .book { record.authors = names.editors }
    record.supervisors = names.supervisors
    record.abstract = AbstractText.joined(mods.texts("abstract"))
    record.keywords = keywords
    record.language =
      mods.texts("language", "languageTerm").lazy
      .compactMap(LanguageCode.normalised).first
    record.relations = relations
    addPublication(names, to: &record)
    addIdentifiers(to: &record)
    for note in mods.texts("note") { _ = SynthMarks.apply(note, to: &record) }
    return record
  }

  private func addPublication(_ names: MODSNames, to record: inout Record) {
    record.container = host.flatMap(MODSTitle.text) ?? series.flatMap(MODSTitle.text)
    record.issued = MODSDates(mods, host: host).issued
    let part = MODSPart([mods.first("part"), host?.first("part"), series?.first("part")])
    record.volume = part.volume
    record.issue = part.issue
    record.pages = part.pages
    record.publisher =
      LibraryTitle.plain(
        mods.text("originInfo", "publisher") ?? host?.text("originInfo", "publisher")
      )
    guard record.type == .thesis else { return }
    record.awardingBody = names.awardingBody ?? record.publisher
    record.degree =
      mods.nearest("degree")?.text("name")
      ?? mods.all("note").first {
        ["thesis", "degree"].contains($0.lowered("type") ?? "")
      }?.text
  }

  private func addIdentifiers(to record: inout Record) {
    let own = MODSIdentifiers(mods)
    let hosts = host.map(MODSIdentifiers.init)
    record.doi = own.doi
    record.pmid = own.pmid
    record.pmcid = own.pmcid
    record.isbn = DistinctTexts(own.isbn + (hosts?.isbn ?? [])).texts
    record.issn = DistinctTexts(own.issn + (hosts?.issn ?? [])).texts
    record.url = own.url
    record.sourceID =
      own.key ?? mods.text("recordInfo", "recordIdentifier") ?? mods[attribute: "ID"]
  }

  private var keywords: [String] {
    let names: Set<String> = ["topic", "geographic", "temporal", "genre", "occupation"]
    var unique = DistinctTexts()
    for subject in mods.all("subject") {
      for part in subject.children {
        let word =
          names.contains(part.name)
          ? part.text
          : part.name == "name"
            ? part.texts("namePart").joined(separator: ", ")
            : part.name == "titleInfo" ? part.text("title") : nil
        if let word, !word.isEmpty { unique.append(word) }
      }
    }
    return unique.texts
  }

  private var relations: [RecordRelation] {
    mods.all("relatedItem").compactMap { related in
      let kinds = ["otherVersion", "otherFormat", "preceding", "succeeding", "reviewOf"]
      guard let type = related[attribute: "type"], kinds.contains(type) else { return nil }
      let numbers = MODSIdentifiers(related)
      let target =
        numbers.doi.map { "doi:\($0)" } ?? MODSTitle.text(of: related) ?? numbers.url.first
      let kind: RecordRelation.Kind =
        type == "reviewOf" ? .commentOn : type == "otherVersion" ? .versionOf : .other
      return target.map { RecordRelation(kind, $0) }
    }
  }
}
