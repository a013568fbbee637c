/// The identifiers of a record of Web of Science.
enum WoSIdentifiers {
  /// `DI`; `D2` is the DOI of the book that holds a chapter.
  static func doi(of raw: TaggedRecord, isBook: Bool) -> String? {
    if let doi = raw.first("DI").flatMap(DOI.normalised) { return doi }
    return isBook ? raw.first("D2").flatMap(DOI.normalised) : nil
  }

  /// `PM`, or the number in `UT MEDLINE:16842170`.
  static func pmid(of raw: TaggedRecord) -> String? {
    if let own = raw.first("PM"), isPMID(own) { return own.string }
    guard let accession = raw.first("UT"), accession.hasPrefix("MEDLINE:") else { return nil }
    let number = accession.slice(from: 8)
    return isPMID(number) ? number.string : nil
  }

  static func serials(of raw: TaggedRecord) -> (issn: [String], isbn: [String]) {
    let serials = SerialNumbers(raw.values("SN", "EI", "BN"))
    return (serials.issn, serials.isbn)
  }

  private static func isPMID(_ value: ByteText) -> Bool {
    (1...9).contains(value.count) && value.allSatisfy(ASCII.isDigit)
  }
}
