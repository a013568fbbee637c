/// A file of the corpus that was read, and what was found in it.
package struct ReadFile: Sendable, Hashable, Codable {
  /// Relative to the corpus.
  package let file: String
  package let source: String
  /// The name of the format in which it was read.
  package let format: String
  package let digest: String
  package let bytes: Int
  package let records: Int

  package init(
    file: String,
    source: String,
    format: String,
    digest: String,
    bytes: Int,
    records: Int
  ) {
    self.file = file
    self.source = source
    self.format = format
    self.digest = digest
    self.bytes = bytes
    self.records = records
  }
}
