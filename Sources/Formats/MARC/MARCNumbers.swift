/// The identifiers and addresses of a MARC record.
struct MARCNumbers {
  private(set) var doi: String?
  private(set) var pmid: String?
  private var books = DistinctTexts()
  private var serials = DistinctTexts()
  private var addresses = DistinctTexts()

  init(_ marc: MARCRecord) {
    for field in marc.all("024") { takeStandard(field) }
    for text in marc.all("020").compactMap({ $0.first("a") }) {
      books.append(contentsOf: SerialNumbers(text).isbn.prefix(1))
    }
    for text in marc.all("022").flatMap({ $0.all("al") }) {
      serials.append(contentsOf: SerialNumbers(text).issn)
    }
    for field in marc.all("035") {
      let text = field.first("a") ?? ""
      if text.hasPrefix("(PMID)") || text.hasPrefix("(pmid)") { pmid = String(text.dropFirst(6)) }
    }
    for field in marc.all("856") { takeAddress(field) }
  }

  var isbn: [String] { books.texts }

  var issn: [String] { serials.texts }

  var url: [String] { addresses.texts }

  private mutating func takeStandard(_ field: MARCField) {
    guard let text = field.first("a") else { return }
    let source = field.first("2")?.lowercased() ?? ""
    switch source {
    case "pmid", "pubmed": pmid = pmid ?? text
    case "doi": doi = doi ?? DOI.normalised(text)
    default:
      if text.lowercased().contains("doi") || text.hasPrefix("10.") {
        doi = doi ?? DOI.normalised(text)
      }
    }
  }

  /// Addresses of the thing itself; those of tables of contents and covers are related ones.
  private mutating func takeAddress(_ field: MARCField) {
    for address in field.all("u") where address.contains("://") {
      guard field.secondIndicator != "2" else { continue }
      addresses.append(address)
      if address.lowercased().contains("doi.org/") { doi = doi ?? DOI.normalised(address) }
    }
  }
}
