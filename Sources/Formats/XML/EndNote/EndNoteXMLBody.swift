import ReviewModel

/// The fields of EndNote that say what a record says, as far as they can.
struct EndNoteXMLBody {
  private let record: Record

  init(_ record: Record) {
    self.record = record
  }

  /// The `record` element on one line, with notes in `research-notes`.
  func written(notes: [String]) -> [UInt8] {
    var xml = XMLOutput()
    xml.open("record")
    if let number = recordNumber { xml.plain("rec-number", number) }
    let type = EndNoteType.written(record.type)
    xml.plain("ref-type", String(type.number), attribute: ("name", type.name))
    writePeople(to: &xml)
    writeTitles(to: &xml)
    writePlace(to: &xml)
    list("keywords", "keyword", record.keywords, to: &xml)
    writeDates(to: &xml)
    xml.styled("publisher", record.type == .thesis ? record.awardingBody : record.publisher)
    xml.styled("isbn", (record.issn + record.isbn).joined(separator: "\n"))
    xml.styled("accession-num", record.pmid ?? accession)
    xml.styled("electronic-resource-num", record.doi)
    xml.styled("abstract", record.abstract)
    xml.styled("notes", record.labels.joined(separator: "\n"))
    xml.styled("research-notes", notes.joined(separator: "\n"))
    xml.styled("custom2", record.pmcid)
    if !record.url.isEmpty {
      xml.open("urls")
      list("related-urls", "url", record.url, to: &xml)
      xml.close("urls")
    }
    if record.pmid != nil {
      xml.styled("remote-database-name", "PubMed")
      xml.styled("remote-database-provider", "NLM")
    }
    xml.styled("language", record.language)
    xml.styled("work-type", record.type == .preprint ? "Preprint" : record.degree)
    xml.close("record")
    xml.bytes.append(0x0A)
    return xml.bytes
  }

  /// EndNote numbers references itself; only a number of our own is worth keeping.
  private var recordNumber: String? {
    guard let id = record.sourceID, record.pmid != nil, id != record.pmid, id != record.doi,
      id.utf8.count <= 9, id.utf8.allSatisfy(ASCII.isDigit)
    else { return nil }
    return id
  }

  private var accession: String? { record.sourceID == record.doi ? nil : record.sourceID }

  private func writePeople(to xml: inout XMLOutput) {
    guard !record.authors.isEmpty else { return }
    xml.open("contributors")
    // A comma after an organisation keeps EndNote from turning it round.
    list(
      "authors",
      "author",
      record.authors.map { $0.family == nil ? "\($0.name)," : $0.inverted },
      to: &xml
    )
    xml.close("contributors")
  }

  private func writeTitles(to xml: inout XMLOutput) {
    guard record.title != nil || record.container != nil else { return }
    xml.open("titles")
    xml.styled("title", record.title)
    xml.styled("secondary-title", record.container)
    xml.close("titles")
    guard let container = record.container, [.article, .review].contains(record.type) else {
      return
    }
    xml.open("periodical")
    xml.styled("full-title", container)
    xml.close("periodical")
  }

  private func writePlace(to xml: inout XMLOutput) {
    xml.styled("pages", record.pages)
    xml.styled("volume", record.volume)
    xml.styled("number", record.issue)
  }

  private func writeDates(to xml: inout XMLOutput) {
    guard let issued = record.issued else { return }
    xml.open("dates")
    xml.styled("year", String(issued.year))
    if issued.month != nil {
      xml.open("pub-dates")
      xml.styled("date", issued.description)
      xml.close("pub-dates")
    }
    xml.close("dates")
  }

  private func list(_ name: String, _ element: String, _ values: [String], to xml: inout XMLOutput)
  {
    guard !values.isEmpty else { return }
    xml.open(name)
    for value in values { xml.styled(element, value) }
    xml.close(name)
  }
}
