import ReviewModel

/// Understands a record of MARC 21, or of UNIMARC.
struct MARCInterpretation {
  private let marc: MARCRecord
  private let rawFields: RawFields

  init(_ marc: MARCRecord) {
    rawFields = marc.rawFields
    self.marc = UNIMARC.isIt(marc) ? UNIMARC.converted(marc) : marc
  }

  func record(_ origin: Origin) -> Record {
    let host = MARCHost(marc)
    let thesis = MARCThesis(marc)
    var record = Record(type: MARCType(marc, host: host, thesis: thesis).recordType, origin: origin)
    record.fields = rawFields
    record.sourceID = marc.first("001").flatMap { CleanText.line($0.value) }
    record.title = MARCTitle(marc).text
    let names = MARCNames(marc)
    record.authors = names.authors
    if record.authors.isEmpty { record.authors = names.editors }
    record.supervisors = names.supervisors
    record.abstract = AbstractText.joined(marc.all("520").compactMap(abstract))
    record.keywords = MARCKeywords.words(marc)
    record.language = language
    let imprint = MARCImprint(marc)
    record.publisher = imprint.publisher
    record.issued = imprint.date ?? host.date ?? thesis.date
    if record.type == .thesis {
      record.degree = thesis.degree
      record.awardingBody = thesis.institution ?? names.awardingBody ?? record.publisher
    }
    addHost(host, to: &record)
    addIdentifiers(host, to: &record)
    for note in marc.all("500", "520").compactMap({ $0.first("a") }) {
      _ = SynthMarks.apply(note, to: &record)
    }
    return record
  }

  /// Summaries, not notes on scope, the audience or who reviewed it.
  private func abstract(_ field: MARCField) -> String? {
    guard " 0238".contains(field.firstIndicator) else { return nil }
    let text = field.all("ab").joined(separator: " ")
    return text.isEmpty || text.hasPrefix("synth:") ? nil : text
  }

  private var language: String? {
    let named = marc.all("041").compactMap { $0.first("a") }
    let fixed = marc.first("008").map { String($0.value.dropFirst(35).prefix(3)) }
    return ([named.first] + [fixed]).compactMap(\.self).lazy.compactMap { code in
      LanguageCode.normalised(code) ?? LanguageCode.normalised(String(code.prefix(3)))
    }.first
  }

  /// The journal or book that holds the part, or the series of a book.
  private func addHost(_ host: MARCHost, to record: inout Record) {
    record.volume = host.volume
    record.issue = host.issue
    record.pages = host.pages
    record.container = host.title
    guard !host.isThere, let series = marc.all("490", "440", "830").first else { return }
    record.container = LibraryTitle.plain(series.first("a"))
    record.volume = LibraryTitle.plain(series.first("v"))
  }

  private func addIdentifiers(_ host: MARCHost, to record: inout Record) {
    let numbers = MARCNumbers(marc)
    record.doi = numbers.doi
    record.pmid = numbers.pmid
    record.isbn = DistinctTexts(numbers.isbn + host.isbn).texts
    record.issn = DistinctTexts(numbers.issn + host.issn).texts
    record.url = numbers.url
  }
}
