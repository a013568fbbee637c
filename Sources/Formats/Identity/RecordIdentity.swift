package import ReviewModel
import ReviewText

/// Computes the identity of a record from what it says.
///
/// `r` and 13 base-32 characters of SHA-256 over the normalised identity fields: identifiers, title,
/// first author, year, container and pages. A title without any of the others is joined by abstract
/// and addresses, because "Editorial" alone identifies nothing. A record without identifier and
/// title is identified by its bytes.
package enum RecordIdentity {
  /// Raised when the same record would get another identity.
  package static let version = 1

  package static func id(of record: Record, bytes: [UInt8]) -> Record.ID {
    let digest =
      key(of: record).map { SHA256.digest($0.utf8) } ?? SHA256.digest(trimmed(bytes[...]))
    return Record.ID("r" + Base32.encoded(digest).prefix(13))
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

  private static func key(of record: Record) -> String? {
    let identifiers = identifiers(of: record)
    let title = folded(record.title)
    guard !identifiers.isEmpty || !title.isEmpty else { return nil }
    let description = [
      folded(record.authors.first?.name), record.issued.map { String($0.year) } ?? "",
      folded(record.container), record.pages?.lowercased() ?? "",
    ]
    var parts = identifiers + [title] + description
    if identifiers.isEmpty, description.allSatisfy(\.isEmpty) {
      parts += [folded(record.abstract)] + record.url
    }
    return parts.joined(separator: "\u{1F}")
  }

  private static func identifiers(of record: Record) -> [String] {
    var all: [String] = []
    if let doi = record.doi { all.append("doi:\(doi.lowercased())") }
    if let pmid = record.pmid { all.append("pmid:\(pmid)") }
    if let pmcid = record.pmcid { all.append("pmcid:\(pmcid.lowercased())") }
    if all.isEmpty, let accession = record.sourceID, isAccession(accession) {
      all.append("accession:\(accession)")
    }
    return all + record.isbn.map { "isbn:\($0)" }
  }

  /// Running numbers change from one export to the next, and identify nothing.
  private static func isAccession(_ text: String) -> Bool {
    text.utf8.count >= 6 || text.utf8.count >= 4 && text.utf8.contains(where: ASCII.isLetter)
  }

  private static func folded(_ text: String?) -> String { text.map(Folding.folded) ?? "" }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = bytes.drop(while: ASCII.isSpace)
    guard let last = rest.lastIndex(where: { !ASCII.isSpace($0) }) else { return rest.prefix(0) }
    return rest[...last]
  }
}
