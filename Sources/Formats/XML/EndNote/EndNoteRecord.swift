import ReviewModel

/// A reference of an EndNote library.
struct EndNoteRecord {
  private let element: XMLNode
  private let titles: XMLNode?
  private let periodical: XMLNode?

  init(_ element: XMLNode) {
    self.element = element
    titles = element.first(EndNoteName.titles)
    periodical = element.first(EndNoteName.periodical)
  }

  func record(_ origin: Origin) -> Record {
    let workType = line(.workType)
    let type = EndNoteType.recordType(element.first(EndNoteName.refType), workType: workType)
    var record = Record(type: type, origin: origin)
    record.sourceID = line(.recNumber) ?? line(.accessionNum)
    record.title = line(titles, .title) ?? line(titles, .shortTitle)
    record.authors = EndNotePeople.authors(element)
    record.abstract = EndNoteText.paragraphs(element.first(EndNoteName.abstract))
    record.keywords = keywords
    record.language = value(.language, LanguageCode.normalised)
    addPublication(to: &record)
    addIdentifiers(to: &record)
    if type == .thesis {
      record.degree = workType
      record.awardingBody = record.publisher
    }
    addNotes(to: &record)
    return record
  }

  /// Labels come first, because a mark of our own may say what they are.
  private func addNotes(to record: inout Record) {
    var marks: [String] = []
    for place in Self.notes {
      for note in EndNoteText.lines(element.first(place)) {
        if note.hasPrefix("synth:") { marks.append(note) } else { record.labels.append(note) }
      }
    }
    for mark in marks where !SynthMarks.apply(mark, to: &record) { record.labels.append(mark) }
  }

  private func addPublication(to record: inout Record) {
    // Naive readers print the journal twice: full-title and abbr-1 are both in `periodical`.
    record.container =
      line(periodical, .fullTitle) ?? line(titles, .secondaryTitle) ?? line(titles, .altTitle)
      ?? line(element.first(EndNoteName.altPeriodical), .fullTitle) ?? line(periodical, .abbr1)
    record.volume = line(.volume)
    record.issue = line(.number) ?? line(.issue)
    record.pages = value(.pages, PageRange.normalised)
    record.publisher = line(.publisher)
    record.issued = issued
  }

  private func addIdentifiers(to record: inout Record) {
    var addresses: [String] = []
    if let urls = element.first(EndNoteName.urls) {
      for list in urls.all(EndNoteName.relatedURLs) {
        for url in list.all(EndNoteName.url) { addresses += EndNoteText.lines(url) }
      }
      record.url = addresses.filter { $0.contains("://") && !$0.hasPrefix("<") }
      for list in urls.all(EndNoteName.webURLs) {
        for url in list.all(EndNoteName.url) {
          if let line = EndNoteText.line(url) { record.url.append(line) }
        }
      }
    }
    record.doi = value(.electronicResourceNum, DOI.normalised)
    if record.doi == nil {
      record.doi =
        record.url.lazy.filter { ASCIISearch.holds("DOI.ORG/", in: $0) }
        .compactMap(DOI.normalised).first
    }
    record.pmcid = line(.custom2).flatMap(Self.pmcid)
    record.pmid = pmid(addresses)
    if let numbers = value(.isbn, { SerialNumbers($0) }) {
      record.issn = numbers.issn
      record.isbn = numbers.isbn
    }
  }

  private var issued: PartialDate? {
    guard let dates = element.first(EndNoteName.dates) else { return nil }
    let date = EndNoteText.line(dates.first(EndNoteName.pubDates, EndNoteName.date))
    let year = dates.first(EndNoteName.year)
    guard let stated = year?.number.flatMap(Self.year) ?? EndNoteText.line(year).flatMap(parsed)
    else { return date.flatMap(parsed) }
    let full = date.flatMap { DateText.parsed($0, year: stated.year) }
    return full?.year == stated.year ? full : stated
  }

  private static func year(_ number: Int) -> PartialDate? {
    DateToken.years.contains(number) ? PartialDate(year: number) : nil
  }

  private func parsed(_ text: String) -> PartialDate? { DateText.parsed(text) }

  /// The accession number is PubMed's where the record says that it comes from there.
  private func pmid(_ addresses: [String]) -> String? {
    guard let number = line(.accessionNum), (1...8).contains(number.utf8.count),
      number.utf8.allSatisfy(ASCII.isDigit)
    else { return nil }
    let places =
      [line(.remoteDatabaseProvider), line(.remoteDatabaseName)].compactMap(\.self) + addresses
    let isPubMed = places.contains { place in
      ["NLM", "PUBMED", "MEDLINE"].contains { ASCIISearch.holds($0, in: place) }
    }
    return isPubMed ? number : nil
  }

  private static func pmcid(_ text: String) -> String? {
    let id = text.uppercased()
    return id.hasPrefix("PMC") && id.utf8.dropFirst(3).allSatisfy(ASCII.isDigit) ? id : nil
  }

  /// One keyword for each element, or all in one with line ends or `;`.
  private var keywords: [String] {
    var unique = DistinctTexts()
    for list in element.all(EndNoteName.keywords) {
      var keywords = list.all(EndNoteName.keyword)
      // In one keyword alone line feeds separate; elsewhere they are a printer's.
      let isAlone = keywords.next() != nil && keywords.next() == nil
      for keyword in list.all(EndNoteName.keyword) {
        for line in EndNoteText.lines(keyword, endingInFeeds: isAlone) {
          guard line.utf8.contains(UInt8(ascii: ";")) else {
            unique.append(line)
            continue
          }
          for word in line.split(separator: ";") {
            if let word = CleanText.line(String(word)) { unique.append(word) }
          }
        }
      }
    }
    return unique.texts
  }

  /// Where screening tools and people leave their labels.
  private static let notes: [EndNoteName] = [
    .label, .notes, .researchNotes, .custom1, .custom2, .custom3, .custom4, .custom5, .custom6,
    .custom7,
  ]

  /// What the bytes of a field say, without blanks around them.
  private func value<Value>(_ name: EndNoteName, _ read: (ByteText) -> Value?) -> Value? {
    guard let field = element.first(name) else { return nil }
    var value: Value?
    EndNoteText.withContent(of: field) { value = read(XMLText.trimmed($0)) }
    return value
  }

  private func line(_ name: EndNoteName) -> String? { EndNoteText.line(element.first(name)) }

  private func line(_ place: XMLNode?, _ name: EndNoteName) -> String? {
    EndNoteText.line(place?.first(name))
  }
}
