/// The identifiers of a thing in RDF: `DOI 10.…`, `ISSN …`, addresses, and terms of their own.
struct RDFIdentifiers {
  private(set) var doi: String?
  private(set) var pmid: String?
  private(set) var issn: [String] = []
  private(set) var isbn: [String] = []
  private(set) var url: [String] = []

  init(_ node: XMLElement?, isJournal: Bool) {
    guard let node else { return }
    for property in node.children(named: "identifier", "doi", "DOI", "url", "uri", "link", "sameAs")
    {
      guard let text = property.text ?? property[attribute: "resource"] else { continue }
      take(text, property.name)
    }
    for number in node.children(named: "issn", "eissn", "eIssn").compactMap(\.text) {
      issn += SerialNumbers(number).issn.filter { !issn.contains($0) }
    }
    for number in node.children(named: "isbn13", "isbn", "isbn10").compactMap(\.text) {
      isbn += SerialNumbers(number).isbn.filter { !isbn.contains($0) }
    }
    if isJournal, let about = node[attribute: "about"], about.hasPrefix("urn:") {
      take(about.replacing(":", with: " "), "identifier")
    }
    for address in [node[attribute: "about"]].compactMap(\.self) where address.contains("://") {
      if doi == nil, address.contains("doi.org/") { doi = DOI.normalised(address) }
      if !isJournal, url.isEmpty { url.append(address) }
    }
  }

  private mutating func take(_ text: String, _ name: String) {
    let lowered = text.lowercased()
    let serials = SerialNumbers(text)
    if lowered.contains("issn") { issn += serials.issn.filter { !issn.contains($0) } }
    if lowered.contains("isbn") { isbn += serials.isbn.filter { !isbn.contains($0) } }
    let isAddress = lowered.hasPrefix("http://") || lowered.hasPrefix("https://")
    if name.lowercased() == "doi" || lowered.hasPrefix("doi") || lowered.contains("doi.org/")
      || lowered.hasPrefix("10.") || lowered.hasPrefix("info:doi")
    {
      doi = doi ?? DOI.normalised(text)
    }
    if lowered.hasPrefix("pmid") {
      let digits = lowered.dropFirst(4).drop { $0 == " " || $0 == ":" }.prefix { $0.isASCIIDigit }
      pmid = pmid ?? (digits.isEmpty ? nil : String(digits))
    }
    if isAddress, name != "sameAs", !url.suffix(100).contains(text) { url.append(text) }
  }
}
