/// A file of the corpus that could not be read: the count of its source is unknown.
package struct UnreadFile: Sendable, Hashable, Codable {
  /// Relative to the corpus.
  package let file: String
  package let source: String
  package let digest: String
  package let bytes: Int
  package let reason: String

  package init(file: String, source: String, digest: String, bytes: Int, reason: String) {
    self.file = file
    self.source = source
    self.digest = digest
    self.bytes = bytes
    self.reason = reason
  }
}
