import ReviewModel

/// The identifiers and addresses of an entry, which hide in many fields.
enum BibTeXIdentifiers {
  /// From the field for it, else from addresses, notes and the key.
  static func doi(_ values: BibTeXValues) -> String? {
    if let doi = values.line(.doi).flatMap(DOI.normalised) { return doi }
    for field in [BibTeXField.url, .link, .howPublished, .eprint] where values.has(field) {
      for line in values.lines(field) where line.contains("10.") {
        // A file at an address can have a number that looks like a DOI.
        let isDOI = field == .eprint || line.contains("doi") || !line.contains("://")
        if isDOI, let doi = DOI.normalised(line) { return doi }
      }
    }
    if values.has(.note) {
      for note in values.lines(.note) {
        let start = note.prefix(12).lowercased()
        if start.hasPrefix("doi") || start.hasPrefix("10.") || start.hasPrefix("https://doi"),
          let doi = DOI.normalised(note)
        {
          return doi
        }
      }
    }
    let key = values.text.slice(values.entry.key)
    guard key.holds(UInt8(ascii: "/")), key.count < 300 else { return nil }
    let name = key.string
    let isDOI = ["10.", "doi:", "https://doi.org/", "http://dx.doi.org/"]
      .contains { name.lowercased().hasPrefix($0) }
    return isDOI ? DOI.normalised(name) : nil
  }

  static func pmid(_ values: BibTeXValues) -> String? {
    if let own = values.line(.pmid).flatMap(number) { return own }
    let key = values.text.slice(values.entry.key)
    if key.hasPrefix("PMID:"), let own = number(key.slice(from: 5).string) { return own }
    if values.has(.eprint), let kind = values.line(.eprintType)?.lowercased(),
      kind == "pubmed" || kind == "pmid", let own = values.line(.eprint).flatMap(number)
    {
      return own
    }
    guard values.has(.note) else { return nil }
    for note in values.lines(.note) {
      // `PMID: 33355555`, as Taylor & Francis and Zotero write it.
      guard let rest = ASCIISearch.rest(after: "PMID:", in: note) else { continue }
      let digits = rest.drop { $0 == " " }.prefix { $0.isASCIIDigit }
      if let own = number(String(digits)) { return own }
    }
    return nil
  }

  static func pmcid(_ values: BibTeXValues) -> String? {
    guard let text = values.line(.pmcid)?.uppercased() else { return nil }
    let digits = text.hasPrefix("PMC") ? text.dropFirst(3) : text[...]
    return (4...9).contains(digits.utf8.count) && digits.utf8.allSatisfy(ASCII.isDigit)
      ? "PMC\(digits)" : nil
  }

  /// The addresses of an entry, each once, in the order of trust.
  static func addresses(_ values: BibTeXValues) -> [String] {
    var found = DistinctTexts()
    for field in [BibTeXField.url, .howPublished, .link] where values.has(field) {
      for line in values.lines(field) {
        if !line.utf8.contains(0x20) {
          if isAddress(line) { found.append(line) }
          continue
        }
        for word in line.split(separator: " ") where isAddress(word) { found.append(String(word)) }
      }
    }
    return found.texts
  }

  static func isAddress(_ word: some StringProtocol) -> Bool {
    ByteText.lending(String(word)) { word in
      word.begins(capitals: "HTTP://") || word.begins(capitals: "HTTPS://")
        || word.begins(capitals: "WWW.") || word.begins(capitals: "FTP://")
    }
  }

  private static func number(_ text: String) -> String? {
    (1...9).contains(text.utf8.count) && text.utf8.allSatisfy(ASCII.isDigit) ? text : nil
  }
}
