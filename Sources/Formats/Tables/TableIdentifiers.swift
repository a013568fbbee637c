import ReviewModel

/// The identifiers of a row, which hide in several columns.
enum TableIdentifiers {
  static func read(_ values: TableValues, into record: inout Record) {
    record.doi = doi(values)
    record.pmid = values.values(.pmid).lazy.compactMap(pmid).first
    record.pmcid = values.values(.pmcid).lazy.compactMap(pmcid).first
    record.sourceID = values.line(.sourceID, .accession, .toolNumber)
    record.url = addresses(values)
    if record.doi == nil {
      record.doi = record.url.lazy.compactMap(doi(inAddress:)).first
    }
    readExtra(values, into: &record)
    if record.sourceID == nil, record.doi == nil, record.pmid == nil {
      // What begins like a DOI and is none, `10.4`, still tells its row from others.
      record.sourceID = values.line(.doi).flatMap { $0.hasPrefix("10.") ? $0 : nil }
    }
    readSerials(values, into: &record)
    record.registrations = values.values(.registrations).flatMap {
      Registrations.found(in: $0.string)
    }
  }

  private static func doi(_ values: TableValues) -> String? {
    for cell in values.values(.doi) {
      if let doi = DOI.normalised(cell) { return doi }
    }
    return nil
  }

  private static func doi(inAddress address: String) -> String? {
    let isOne =
      ASCIISearch.holds("DOI.ORG/", in: address) || ASCIISearch.holds("DOI=10.", in: address)
      || ASCIISearch.holds("/DOI/", in: address)
    guard isOne else { return nil }
    // Scopus puts the DOI among other values of its address, with percent signs.
    if let query = ASCIISearch.rest(after: "DOI=", in: address) {
      return DOI.normalised(String(query.prefix { $0 != "&" }))
    }
    return DOI.normalised(address)
  }

  /// `123`, `123.0`, `PMID: 123` or an address of PubMed.
  private static func pmid(_ cell: ByteText) -> String? {
    var digits = cell
    if let number = TableText.number(cell), number.utf8.count + 2 == cell.count {
      digits = cell.slice(upTo: cell.count - 2)
    } else if let last = cell.lastIndex(where: { !ASCII.isDigit($0) && $0 != UInt8(ascii: "/") }) {
      digits = cell.slice(from: last + 1)
    }
    if digits.last == UInt8(ascii: "/") { digits = digits.slice(upTo: digits.count - 1) }
    if let slash = digits.lastIndex(of: UInt8(ascii: "/")) {
      digits = digits.slice(from: slash + 1)
    }
    guard (2...9).contains(digits.count), digits.allSatisfy(ASCII.isDigit), digits[0] != 0x30 else {
      return nil
    }
    return digits.string
  }

  /// `PMC123`, `123`, or an address.
  private static func pmcid(_ cell: ByteText) -> String? {
    var digits = cell
    if let name = cell.lastIndex(where: { ASCII.raised($0) == UInt8(ascii: "C") }) {
      digits = cell.slice(from: name + 1)
    }
    if digits.hasSuffix(".0") { digits = digits.slice(upTo: digits.count - 2) }
    if digits.last == UInt8(ascii: "/") { digits = digits.slice(upTo: digits.count - 1) }
    guard (4...9).contains(digits.count), digits.allSatisfy(ASCII.isDigit) else { return nil }
    return "PMC\(digits.string)"
  }

  /// The addresses of a row, each once.
  private static func addresses(_ values: TableValues) -> [String] {
    var found: [String] = []
    for cell in values.values(.url) {
      let words = TableList.split(cell) { ASCII.isSpace($0) || $0 == UInt8(ascii: "|") }
      for word in words where isAddress(word) {
        let isClosed = word.last == UInt8(ascii: ";") || word.last == UInt8(ascii: ",")
        let address = word.slice(upTo: word.count - (isClosed ? 1 : 0)).string
        if !found.contains(address) { found.append(address) }
        if found.count == mostAddresses { return found }
      }
    }
    return found
  }

  private static func isAddress(_ word: ByteText) -> Bool {
    word.hasPrefix("http") || word.hasPrefix("www.") || word.hasPrefix("ftp:")
      || word.hasPrefix("doi.org/") || word.hasPrefix("dx.doi.org/")
  }

  /// Beyond these nobody follows them; all stay in the record's fields.
  private static let mostAddresses = 50

  /// Zotero keeps identifiers that have no column on lines such as `PMID: 123`.
  private static func readExtra(_ values: TableValues, into record: inout Record) {
    for cell in values.values(.extra) {
      for line in TableList.split(cell, where: { $0 == 0x0A || $0 == 0x0D }) {
        guard let colon = line.firstOffset(of: UInt8(ascii: ":")) else { continue }
        let value = line.slice(from: colon + 1).trimmed
        switch line.slice(upTo: colon).string.uppercased() {
        case "PMID": record.pmid = record.pmid ?? pmid(value)
        case "PMCID": record.pmcid = record.pmcid ?? pmcid(value)
        case "DOI": record.doi = record.doi ?? DOI.normalised(value)
        default: break
        }
      }
    }
  }

  private static func readSerials(_ values: TableValues, into record: inout Record) {
    let serials = SerialNumbers(values.values(.issn) + values.values(.isbn))
    record.issn = serials.issn
    record.isbn = serials.isbn
  }
}
