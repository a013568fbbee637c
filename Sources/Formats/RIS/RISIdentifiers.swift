import ReviewModel

/// The identifiers of a RIS record, which hide in many fields.
enum RISIdentifiers {
  /// From the field for it, else from the fields in which databases put it.
  static func doi(_ raw: TaggedRecord) -> String? {
    if let doi = doi(raw, "DO") ?? doi(raw, "DOI") ?? doi(raw, "DI") ?? doi(raw, "M3") {
      return doi
    }
    let noted = raw.find("N1") { note in
      note.begins(capitals: "DOI") || note.hasPrefix("10.") ? DOI.normalised(note) : nil
    }
    if let noted { return noted }
    for tag: FieldTag in ["L3", "L2", "U2", "LK", "UR"] where raw.mayHold(tag) {
      let found = raw.find(tag) { value in
        words(value).lazy.compactMap { DOI.normalised($0) }.first
      }
      if let found { return found }
    }
    return nil
  }

  static func pmid(_ raw: TaggedRecord) -> String? {
    if let own = number(raw, "PMID") ?? number(raw, "PM") { return own }
    for tag: FieldTag in ["C3", "N1", "U2", "UR", "AN", "M2"] where raw.mayHold(tag) {
      let found = raw.find(tag) { SynthMarks.isMark($0) ? nil : namedPMID($0) }
      if let found { return found }
    }
    // Embase keeps PubMed's number without its name.
    if let custom = number(raw, "C5") { return custom }
    guard let accession = number(raw, "AN") else { return nil }
    let isPubMed = (raw.values("DB") + raw.values("DP")).contains {
      $0.holds(capitals: "MEDLINE") || $0.holds(capitals: "PUBMED")
    }
    return isPubMed ? accession : nil
  }

  static func pmcid(_ raw: TaggedRecord) -> String? {
    for tag: FieldTag in ["PMCID", "C2", "C1", "C3", "UR", "L2", "N1"] where raw.mayHold(tag) {
      let found = raw.find(tag) { value in
        value.holds(capitals: "PMC") && !SynthMarks.isMark(value)
          ? words(value).lazy.compactMap { pmcid(in: $0.string) }.first : nil
      }
      if let found { return found }
    }
    return nil
  }

  /// The export's own identifier.
  static func sourceID(_ raw: TaggedRecord) -> String? {
    if let id = raw.line("ID") { return id }
    if let accession = raw.line("AN")?.split(separator: ";").first {
      return CleanText.line(String(accession))
    }
    // EBSCO notes it, Embase has a field of its own: Fixtures/ris/ebsco.ris, embase.ris
    if let noted = raw.find("N1", noted) { return noted }
    return raw.line("U2").flatMap { text in
      let digits = text.dropFirst()
      let isNumber = digits.utf8.count >= 6 && digits.utf8.allSatisfy(ASCII.isDigit)
      return text.first == "L" && isNumber ? text : nil
    }
  }

  /// The addresses of a record, each once.
  static func addresses(_ raw: TaggedRecord) -> [String] {
    var found = DistinctTexts()
    for tag: FieldTag in ["UR", "LK"] {
      raw.forEach(tag) { value in
        for word in words(value) where isAddress(word) { found.append(word.string) }
      }
    }
    return found.texts
  }

  private static func doi(_ raw: TaggedRecord, _ tag: FieldTag) -> String? {
    raw.find(tag) { DOI.normalised($0) }
  }

  private static func isAddress(_ word: ByteText) -> Bool {
    word.begins(capitals: "HTTP://") || word.begins(capitals: "HTTPS://")
      || word.begins(capitals: "WWW.") || word.begins(capitals: "FTP://")
  }

  private static func noted(_ note: ByteText) -> String? {
    let name: StaticString = "Accession Number:"
    guard note.hasPrefix(name) else { return nil }
    let rest = note.slice(from: name.utf8CodeUnitCount)
    return CleanText.line(
      rest.slice(upTo: rest.firstIndex { $0 == UInt8(ascii: ";") || $0 == 0x0A } ?? rest.count)
    )
  }

  private static func words(_ value: ByteText) -> [ByteText] {
    guard value.contains(where: ASCII.isSpace) else { return [value] }
    var words: [ByteText] = []
    var offset = 0
    while offset < value.count {
      while offset < value.count, ASCII.isSpace(value[offset]) { offset += 1 }
      let start = offset
      while offset < value.count, !ASCII.isSpace(value[offset]) { offset += 1 }
      if offset > start { words.append(value.slice(start..<offset)) }
    }
    return words
  }

  /// `PUBMED 21314913`, `PMID: 21314913`, `PM:123` or an address of PubMed.
  private static func namedPMID(_ value: ByteText) -> String? {
    guard value.holds(capitals: "PM") || value.holds(capitals: "PUBMED") else { return nil }
    for name: StaticString in [
      "PUBMED.NCBI.NLM.NIH.GOV/", "NIH.GOV/PUBMED/", "PMID:", "PMID ", "PUBMED:", "PUBMED ", "PM:",
    ] {
      guard let start = value.offset(ofCapitals: name) else { continue }
      let rest = value.slice(from: start + name.utf8CodeUnitCount).drop { $0 == 0x20 }
      let digits = rest.prefix(while: ASCII.isDigit)
      let isEnded = rest.dropFirst(digits.count).first.map { !ASCII.isLetter($0) } ?? true
      if (3...9).contains(digits.count), isEnded { return String(decoding: digits, as: UTF8.self) }
    }
    return nil
  }

  private static func number(_ raw: TaggedRecord, _ tag: FieldTag) -> String? {
    raw.first(tag).flatMap { (3...9).contains($0.count) && $0.number != nil ? $0.string : nil }
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
