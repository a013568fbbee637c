import ReviewModel

/// Understands one entry: which field to trust for what.
struct BibTeXInterpretation {
  private let values: BibTeXValues

  init(_ values: BibTeXValues) {
    self.values = values
  }

  func record(origin: Origin) -> Record {
    var record = Record(origin: origin)
    record.fields = fields
    record.doi = BibTeXIdentifiers.doi(values)
    record.pmid = BibTeXIdentifiers.pmid(values)
    record.pmcid = BibTeXIdentifiers.pmcid(values)
    record.type = BibTeXTypes.type(of: values, doi: record.doi)
    let titles = BibTeXTitles(values, type: record.type)
    record.title = titles.title
    record.container = titles.container
    record.authors = authors(record.type)
    record.issued = BibTeXDates.issued(values)
    record.online = BibTeXDates.online(values)
    record.volume = values.line(.volume)
    record.issue = issue(record.type)
    record.pages = pages
    record.abstract = values.paragraphs(.abstract)
    record.keywords = BibTeXKeywords.keywords(values)
    record.labels = BibTeXKeywords.labels(values)
    record.language =
      values.line(.language).flatMap(LanguageCode.normalised)
      ?? values.line(.languageID).flatMap(LanguageCode.normalised)
    record.url = BibTeXIdentifiers.addresses(values)
    readSerials(into: &record)
    readPublisher(into: &record)
    record.sourceID = sourceID
    readMarks(into: &record)
    return record
  }

  /// What cannot be understood.
  func diagnostics(_ record: Record, at place: Place) -> [Diagnostic] {
    var all: [Diagnostic] = []
    if values.has(.doi), let value = values.line(.doi), record.doi == nil {
      let message = "'\(value.prefix(60))' is no DOI"
      all.append(Diagnostic(.note, rule: "invalid-doi", message, at: place))
    }
    if record.issued == nil, let value = values.line(.date, .year) {
      let message = "no year in '\(value.prefix(60))'"
      all.append(Diagnostic(.note, rule: "invalid-date", message, at: place))
    }
    return all
  }

  /// The opening and the entry's own fields, as they stand in the file.
  private var fields: RawFields {
    let text = values.text
    let entry = values.entry
    var count = 1 + entry.strays.count
    var length = 1 + entry.type.count + entry.key.count
    for part in entry.ownParts {
      count += 1
      length += part.name.count + part.value.range.count
    }
    for stray in entry.strays { length += 1 + stray.count }
    let opening = [UInt8(ascii: "@")] + text.slice(entry.type).bytes
    return RawFieldPen.fields(count: count, bytes: length) { pen in
      ByteText.lending(opening) { pen.append($0, text.slice(entry.key)) }
      for part in entry.ownParts { pen.append(text.slice(part.name), values.bytes(part)) }
      for stray in entry.strays where !stray.isEmpty {
        pen.append(("%" as StaticString).utf8Text, text.slice(stray))
      }
    }
  }

  /// The authors; of a book without any, its editors.
  private func authors(_ type: RecordType) -> [Person] {
    let authors = values.people(.author)
    return authors.isEmpty && type == .book ? values.people(.editor) : authors
  }

  /// The number of an issue; of other things, `number` is that of a report or in a series.
  private func issue(_ type: RecordType) -> String? {
    switch type {
    case .article, .review, .preprint, .protocol: return values.line(.number, .issue)
    case .conferencePaper, .conferenceAbstract:
      return values.has(.series) ? values.line(.issue) : values.line(.number, .issue)
    default: return values.line(.issue)
    }
  }

  private var pages: String? {
    if let pages = values.line(.pages) { return BibTeXPages.normalised(pages) }
    return values.line(.articleNumber)
  }

  /// The key, which is the export's own identifier; where there is none, an accession number or the
  /// name by which an entry is sorted.
  private var sourceID: String? {
    let key = values.text.slice(values.entry.key)
    if !key.isEmpty, key.count <= 1_000 { return BibTeXText.line(key, hasTeX: false) }
    return values.line(.uniqueID, .key, .label)
  }

  private func readSerials(into record: inout Record) {
    guard values.has(.issn) || values.has(.isbn) else { return }
    let serials = SerialNumbers(
      (values.lines(.issn) + values.lines(.isbn)).joined(separator: "; ")
    )
    record.issn = serials.issn
    record.isbn = serials.isbn
  }

  private func readPublisher(into record: inout Record) {
    record.publisher = values.line(.publisher)
    guard record.type == .thesis else {
      record.institution = values.line(.institution, .school)
      record.publisher = record.publisher ?? values.line(.organization)
      return
    }
    record.awardingBody = values.line(.school, .institution)
    record.degree = degree
    record.supervisors = values.people(.supervisor)
  }

  /// In words, where BibLaTeX has a key for it.
  private var degree: String? {
    guard let type = values.line(.type) else {
      switch values.type {
      case "phdthesis": return "PhD thesis"
      case "mastersthesis", "masterthesis": return "Master's thesis"
      default: return nil
      }
    }
    switch type.lowercased() {
    case "phdthesis": return "PhD thesis"
    case "mathesis": return "Master's thesis"
    case "bathesis": return "Bachelor's thesis"
    default: return type
    }
  }

  private func readMarks(into record: inout Record) {
    guard values.entry.holdsMarks else { return }
    for part in values.entry.ownParts {
      let name = values.text.slice(part.name)
      guard name.hasPrefix("synth-") else { continue }
      let key = name.slice(from: 6).string
      let value = TeXText.plain(values.bytes(part))
      _ = SynthMarks.apply("synth:\(key)=\(value)", to: &record)
    }
  }
}
