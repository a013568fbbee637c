import ReviewModel

/// What a note says on lines of their own: Zotero's "Extra", and what screening tools leave there.
struct CSLNote {
  private let lines: [String]

  init(_ note: String) {
    lines = note.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
      .compactMap { CleanText.line(String($0)) }
  }

  /// Labels of screening tools, as they stood.
  var labels: [String] { lines.filter(ScreeningMarks.stand) }

  /// Fills in identifiers that the record lacks, from lines such as `PMID: 123`; applies our marks.
  func complete(_ record: inout Record) {
    for line in lines where !SynthMarks.apply(line, to: &record) {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = CleanText.collapsed(String(line[line.index(after: colon)...]))
      switch line[..<colon].lowercased() {
      case "doi": record.doi = record.doi ?? DOI.normalised(value)
      case "pmid", "pubmed id": record.pmid = record.pmid ?? Identifiers.pmid(value)
      case "pmcid", "pmc id": record.pmcid = record.pmcid ?? Identifiers.pmcid(value)
      case "issn": fill(&record.issn, SerialNumbers(value).issn)
      case "isbn": fill(&record.isbn, SerialNumbers(value).isbn)
      default: break
      }
    }
  }

  private func fill(_ list: inout [String], _ values: [String]) {
    if list.isEmpty { list = values }
  }
}
