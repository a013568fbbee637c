/// The identifiers and addresses of a description in MODS, or of its host.
struct MODSIdentifiers {
  private(set) var doi: String?
  private(set) var pmid: String?
  private(set) var pmcid: String?
  private(set) var isbn: [String] = []
  private(set) var issn: [String] = []
  private(set) var url: [String] = []
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

  private mutating func take(_ text: String, type: String) {
    switch type {
    case "doi": doi = doi ?? DOI.normalised(text)
    case "isbn": isbn += SerialNumbers(text).isbn.filter { !isbn.contains($0) }
    case "issn", "eissn", "issn electronic", "issn print":
      issn += SerialNumbers(text).issn.filter { !issn.contains($0) }
    case "pmid", "pubmed": pmid = pmid ?? text
    case "pmc", "pmcid": pmcid = pmcid ?? text.uppercased()
    case "uri", "url", "hdl": add(text)
    case "citekey", "": key = key ?? text
    default: break
    }
    if type.isEmpty, doi == nil { doi = DOI.normalised(text) }
  }

  private mutating func add(_ text: String) {
    if text.contains("://"), !url.suffix(100).contains(text) { url.append(text) }
  }
}
