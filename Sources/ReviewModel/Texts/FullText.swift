/// The text of a report, as far as it could be read.
package struct FullText: Sendable, Hashable, Codable {
  /// Relative to the corpus.
  package let file: String
  /// SHA-256 of the file's bytes, in hexadecimal.
  package let digest: String
  /// Canonical: NFC, `\n` line ends.
  package let text: String
  package let doi: String?
  package let pmid: String?
  package let textSource: AbstractSource

  package init(
    file: String,
    digest: String,
    text: String,
    doi: String?,
    pmid: String?,
    textSource: AbstractSource
  ) {
    self.file = file
    self.digest = digest
    self.text = text
    self.doi = doi
    self.pmid = pmid
    self.textSource = textSource
  }

  /// The file name without folders and extension, by which a full text may be matched.
  package var stem: String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
