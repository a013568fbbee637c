/// The identifiers of a thing in RDF: `DOI 10.…`, `ISSN …`, addresses, and terms of their own.
struct RDFIdentifiers {
  private(set) var doi: String?
  private(set) var pmid: String?
  private var serials = DistinctTexts()
  private var books = DistinctTexts()
  private var addresses = DistinctTexts()

  init(_ node: XMLElement?, isJournal: Bool) {
    guard let node else { return }
    for property in node.children(named: "identifier", "doi", "DOI", "url", "uri", "link", "sameAs")
    {
      guard let text = property.text ?? property[attribute: "resource"] else { continue }
      take(text, property.name)
    }
    for number in node.children(named: "issn", "eissn", "eIssn").compactMap(\.text) {
      serials.append(contentsOf: SerialNumbers(number).issn)
    }
    for number in node.children(named: "isbn13", "isbn", "isbn10").compactMap(\.text) {
      books.append(contentsOf: SerialNumbers(number).isbn)
    }
    if isJournal, let about = node[attribute: "about"], about.hasPrefix("urn:") {
      take(about.replacing(":", with: " "), "identifier")
    }
    for address in [node[attribute: "about"]].compactMap(\.self) where address.contains("://") {
      if doi == nil, address.contains("doi.org/") { doi = DOI.normalised(address) }
      if !isJournal, url.isEmpty { addresses.append(address) }
    }
  }

  var issn: [String] { serials.texts }

  var isbn: [String] { books.texts }

  var url: [String] { addresses.texts }

  private mutating func take(_ text: String, _ name: String) {
    let lowered = text.lowercased()
    let numbers = SerialNumbers(text)
    if lowered.contains("issn") { serials.append(contentsOf: numbers.issn) }
    if lowered.contains("isbn") { books.append(contentsOf: numbers.isbn) }
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
    if isAddress, name != "sameAs" { addresses.append(text) }
  }
}
