package import ReviewModel
import ReviewText

/// Computes the identity of a record from what it says.
///
/// `r` and 13 base-32 characters of SHA-256 over the normalised identity fields: identifiers, title,
/// first author, year, container and pages. Volume and issue stand in for pages and identifiers, as
/// a column has the same title in each issue. A title without any of the others is joined by
/// abstract and addresses, because "Editorial" alone identifies nothing. A record without identifier
/// and title is identified by its bytes.
package enum RecordIdentity {
  /// Raised when the same record would get another identity.
  package static let version = 2

  /// The identity of a record, whose bytes in its file count only where it says nothing else.
  package static func id(
    of record: Record,
    bytes: some BidirectionalCollection<UInt8>
  ) -> Record.ID {
    let digest = SHA256.digest(key(of: record) ?? trimmed(bytes))
    return Record.ID("r" + Base32.encoded(digest, digits: 13))
  }

  /// The identity that a text spells; nil for any other text, such as the ID of another program.
  static func id(spelled text: String) -> Record.ID? {
    let bytes = text.utf8
    let isSpelled =
      bytes.count == 14 && bytes.first == UInt8(ascii: "r")
      && bytes.dropFirst().allSatisfy(Base32.isDigit)
    return isSpelled ? Record.ID(text) : nil
  }

  /// Whether the record says enough to have an identity that does not rest on its bytes.
  package static func isDescribed(_ record: Record) -> Bool { key(of: record) != nil }

  /// The identity fields, each ended by what stands in no text.
  private static func key(of record: Record) -> [UInt8]? {
    var key: [UInt8] = []
    key.reserveCapacity(512)
    appendIdentifiers(of: record, to: &key)
    let isIdentified = !key.isEmpty
    appendFolded(record.title, to: &key)
    guard isIdentified || key.count > 1 else { return nil }
    let described = key.count
    appendFolded(record.authors.first?.name, to: &key)
    append(record.issued.map { String($0.year) } ?? "", to: &key)
    appendFolded(record.container, to: &key)
    appendLowered(record.pages ?? "", to: &key)
    let isBare = key.count == described + 4
    if !isIdentified, record.pages == nil, record.volume != nil || record.issue != nil {
      appendFolded(record.volume, to: &key)
      appendFolded(record.issue, to: &key)
    }
    if !isIdentified, isBare {
      appendFolded(record.abstract, to: &key)
      for address in record.url { append(address, to: &key) }
    }
    key.removeLast()
    return key
  }

  private static let separator: UInt8 = 0x1F

  private static func append(_ text: String, to key: inout [UInt8]) {
    key.append(contentsOf: text.utf8)
    key.append(separator)
  }

  private static func appendLowered(_ text: String, to key: inout [UInt8]) {
    append(isLowered(text.utf8.span) ? text : text.lowercased(), to: &key)
  }

  /// Whether there are only signs of ASCII, and no capitals.
  private static func isLowered(_ text: Span<UInt8>) -> Bool {
    for place in text.indices where text[place] >= 0x80 || ASCII.isUpper(text[place]) {
      return false
    }
    return true
  }

  private static func appendFolded(_ text: String?, to key: inout [UInt8]) {
    if let text { Folding.append(text, to: &key) }
    key.append(separator)
  }

  private static func appendIdentifiers(of record: Record, to key: inout [UInt8]) {
    append("doi:", lowered: record.doi, to: &key)
    append("pmid:", record.pmid, to: &key)
    append("pmcid:", lowered: record.pmcid, to: &key)
    if key.isEmpty, let accession = record.sourceID, isAccession(accession) {
      append("accession:", accession, to: &key)
    }
    for isbn in record.isbn { append("isbn:", isbn, to: &key) }
  }

  private static func append(_ kind: String, lowered identifier: String?, to key: inout [UInt8]) {
    guard let identifier else { return }
    key.append(contentsOf: kind.utf8)
    appendLowered(identifier, to: &key)
  }

  private static func append(_ kind: String, _ identifier: String?, to key: inout [UInt8]) {
    guard let identifier else { return }
    key.append(contentsOf: kind.utf8)
    append(identifier, to: &key)
  }

  /// Running numbers change from one export to the next, and identify nothing.
  private static func isAccession(_ text: String) -> Bool {
    text.utf8.count >= 6 || text.utf8.count >= 4 && text.utf8.contains(where: ASCII.isLetter)
  }

  private static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> [UInt8] {
    let rest = bytes.drop(while: ASCII.isSpace)
    guard let last = rest.lastIndex(where: { !ASCII.isSpace($0) }) else { return [] }
    return Array(rest[...last])
  }
}
