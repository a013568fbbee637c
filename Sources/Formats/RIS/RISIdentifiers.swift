/// The identifiers of a RIS record, which hide in many fields.
enum RISIdentifiers {
  /// From the field for it, else from the fields in which databases put it.
  static func doi(_ ris: RISInterpretation) -> String? {
    if let doi = ris.values("DO", "DOI", "DI", "M3").lazy.compactMap(DOI.normalised).first {
      return doi
    }
    let notes = ris.values("N1").filter { note in
      let start = note.prefix(8).lowercased()
      return start.hasPrefix("doi") || start.hasPrefix("10.")
    }
    if let doi = notes.lazy.compactMap(DOI.normalised).first { return doi }
    return ris.values("L3", "L2", "U2", "LK", "UR").lazy.flatMap(words).compactMap(DOI.normalised)
      .first
  }

  static func pmid(_ ris: RISInterpretation) -> String? {
    if let own = ris.values("PMID", "PM").lazy.compactMap(number).first { return own }
    let noted = ris.values("C3", "N1", "U2", "UR", "AN", "M2").lazy.compactMap(namedPMID).first
    if let noted { return noted }
    // Embase keeps PubMed's number without its name.
    if let custom = ris.line("C5").flatMap(number) { return custom }
    let database = ris.values("DB", "DP").joined(separator: " ").lowercased()
    guard database.contains("medline") || database.contains("pubmed") else { return nil }
    return ris.line("AN").flatMap(number)
  }

  static func pmcid(_ ris: RISInterpretation) -> String? {
    for value in ris.values("PMCID", "C2", "C1", "UR", "L2", "N1")
    where ASCIISearch.holds("PMC", in: value) {
      for word in words(value) {
        if let found = pmcid(in: word) { return found }
      }
    }
    return nil
  }

  /// The export's own identifier.
  static func sourceID(_ ris: RISInterpretation) -> String? {
    if let id = ris.line("ID") { return id }
    if let accession = ris.line("AN")?.split(separator: ";").first {
      return CleanText.line(String(accession))
    }
    // EBSCO notes it, Embase has a field of its own: Fixtures/ris/ebsco.ris, embase.ris
    if let noted = ris.values("N1").lazy.compactMap(noted).first { return noted }
    return ris.line("U2").flatMap { text in
      let digits = text.dropFirst()
      let isNumber = digits.utf8.count >= 6 && digits.utf8.allSatisfy(ASCII.isDigit)
      return text.first == "L" && isNumber ? text : nil
    }
  }

  /// The addresses of a record, each once.
  static func addresses(_ ris: RISInterpretation) -> [String] {
    var seen: Set<String> = []
    var found: [String] = []
    for word in ris.values("UR", "LK").flatMap(words) {
      let isAddress = ["http://", "https://", "www.", "ftp://"].contains {
        word.lowercased().hasPrefix($0)
      }
      if isAddress, seen.insert(word).inserted { found.append(word) }
    }
    return found
  }

  private static func noted(_ note: String) -> String? {
    let name = "Accession Number:"
    guard note.hasPrefix(name) else { return nil }
    return CleanText.line(String(note.dropFirst(name.count).prefix { $0 != ";" && $0 != "\n" }))
  }

  private static func words(_ value: String) -> [String] {
    value.utf8.split(whereSeparator: ASCII.isSpace).map { String(Substring($0)) }
  }

  /// `PUBMED 21314913`, `PMID: 21314913`, `PM:123` or an address of PubMed.
  private static func namedPMID(_ value: String) -> String? {
    guard ASCIISearch.holds("PM", in: value) || ASCIISearch.holds("PUBMED", in: value) else {
      return nil
    }
    for name in [
      "PUBMED.NCBI.NLM.NIH.GOV/", "NIH.GOV/PUBMED/", "PMID:", "PMID ", "PUBMED:", "PUBMED ", "PM:",
    ] {
      guard let rest = ASCIISearch.rest(after: name, in: value)?.drop(while: { $0 == " " }) else {
        continue
      }
      let digits = rest.prefix { $0.isASCIIDigit }
      let isEnded = rest.dropFirst(digits.count).first.map { !$0.isLetter } ?? true
      if (3...9).contains(digits.count), isEnded { return String(digits) }
    }
    return nil
  }

  private static func number(_ value: String) -> String? {
    let text = CleanText.collapsed(value)
    return (3...9).contains(text.utf8.count) && text.utf8.allSatisfy(ASCII.isDigit) ? text : nil
  }

  private static func pmcid(in word: String) -> String? {
    guard let range = word.firstRange(of: "PMC") else { return nil }
    let before = word[..<range.lowerBound].last
    let digits = word[range.upperBound...].prefix { $0.isASCIIDigit }
    let rest = word[range.upperBound...].dropFirst(digits.count).first
    let stands = before.map { $0 == "/" || $0 == ":" || $0 == "=" } ?? true
    guard stands, (4...9).contains(digits.count), rest.map({ !$0.isLetter }) ?? true else {
      return nil
    }
    return "PMC\(digits)"
  }
}
