/// The identifiers of a description in Dublin Core, where one term holds all kinds of them.
struct DublinCoreIdentifiers {
  private(set) var doi: String?
  private(set) var pmid: String?
  private(set) var pmcid: String?
  private var serials = DistinctTexts()
  private var books = DistinctTexts()
  private var addresses = DistinctTexts()
  /// DOIs of other things.
  private(set) var related: [String] = []

  init(_ terms: DublinCoreTerms) {
    let own = terms.all(
      "doi",
      "identifier",
      "uri",
      "URI",
      "url",
      "link",
      "id",
      "guid",
      "bibliographicCitation"
    )
    for text in own { take(text) }
    for text in terms.all("issn", "eIssn", "ISSN") { addSerials(text) }
    for text in terms.all("isbn", "ISBN", "source", "isPartOf") { addSerials(text) }
    readRelations(terms, own)
  }

  var issn: [String] { serials.texts }

  var isbn: [String] { books.texts }

  var url: [String] { addresses.texts }

  private mutating func take(_ text: String) {
    let lowered = text.lowercased()
    doi = doi ?? DOI.normalised(text)
    if lowered.contains("pmid") || lowered.contains("/pubmed/") || lowered.contains("pubmed.ncbi") {
      pmid =
        pmid
        ?? Self.digits(lowered, after: ["pmid/", "pmid:", "pmid", "/pubmed/", "ncbi.nlm.nih.gov/"])
    }
    if let start = lowered.firstRange(of: "pmc"), pmcid == nil {
      let digits = lowered[start.upperBound...].prefix { $0.isASCIIDigit }
      if (5...9).contains(digits.count) { pmcid = "PMC\(digits)" }
    }
    if lowered.hasPrefix("http://") || lowered.hasPrefix("https://") { addresses.append(text) }
    addSerials(text)
  }

  private static func digits(_ text: String, after marks: [String]) -> String? {
    for mark in marks {
      guard let range = text.firstRange(of: mark) else { continue }
      let digits = text[range.upperBound...].drop { $0 == " " || $0 == ":" }
        .prefix { $0.isASCIIDigit }
      if (1...8).contains(digits.count) { return String(digits) }
    }
    return nil
  }

  /// Numbers count only where they are called so or are shaped like nothing else.
  private mutating func addSerials(_ text: String) {
    let lowered = text.lowercased()
    let numbers = SerialNumbers(text)
    let isBare = text.count <= 17 && text.allSatisfy { $0.isASCIIDigit || "-xX ".contains($0) }
    if lowered.contains("issn") || isBare && text.count == 9 {
      serials.append(contentsOf: numbers.issn)
    }
    if lowered.contains("isbn") || isBare && text.filter(\.isASCIIDigit).count >= 9 {
      // Ten digits alone are the number of a repository as often as not.
      books.append(
        contentsOf: numbers.isbn.filter {
          !isBare || $0.utf8.count == 13 || text.contains("-")
        }
      )
    }
  }

  /// EPrints gives the publisher's address of the thing itself as a relation; others give those of
  /// other things.
  private mutating func readRelations(_ terms: DublinCoreTerms, _ own: [String]) {
    related = terms.all("relation").compactMap(DOI.normalised)
    let isEPrints = own.contains { $0.lowercased().contains("eprints") }
    if doi == nil, isEPrints, related.count == 1 { doi = related.removeFirst() }
    related.removeAll { $0 == doi }
  }
}
