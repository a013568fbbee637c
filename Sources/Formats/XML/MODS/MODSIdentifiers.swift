/// The identifiers and addresses of a description in MODS, or of its host.
struct MODSIdentifiers {
  private(set) var doi: String?
  private(set) var pmid: String?
  private(set) var pmcid: String?
  private var books = DistinctTexts()
  private var serials = DistinctTexts()
  private var addresses = DistinctTexts()
  /// The key that a reference manager gave.
  private(set) var key: String?

  init(_ element: XMLElement) {
    for identifier in element.all("identifier") where identifier.lowered("invalid") != "yes" {
      if let text = identifier.text { take(text, type: identifier.lowered("type") ?? "") }
    }
    for address in element.all("location", "url") {
      guard address.lowered("access") != "preview", let text = address.text else { continue }
      add(text)
    }
    doi = doi ?? url.lazy.filter { $0.contains("doi.org/") }.compactMap(DOI.normalised).first
  }

  var isbn: [String] { books.texts }

  var issn: [String] { serials.texts }

  var url: [String] { addresses.texts }

  private mutating func take(_ text: String, type: String) {
    switch type {
    case "doi": doi = doi ?? DOI.normalised(text)
    case "isbn": books.append(contentsOf: SerialNumbers(text).isbn)
    case "issn", "eissn", "issn electronic", "issn print":
      serials.append(contentsOf: SerialNumbers(text).issn)
    case "pmid", "pubmed": pmid = pmid ?? text
    case "pmc", "pmcid": pmcid = pmcid ?? text.uppercased()
    case "uri", "url", "hdl": add(text)
    case "citekey", "": key = key ?? text
    default: break
    }
    if type.isEmpty, doi == nil { doi = DOI.normalised(text) }
  }

  private mutating func add(_ text: String) {
    if text.contains("://") { addresses.append(text) }
  }
}
