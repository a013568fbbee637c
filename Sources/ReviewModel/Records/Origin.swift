/// Where a record was read.
package struct Origin: Sendable, Hashable, Codable, Comparable {
  /// The information source, as the protocol names it.
  package var source: String
  /// Relative to the corpus, with `/` between folders.
  package var file: String
  /// SHA-256 of the file's bytes, in hexadecimal.
  package var digest: String
  /// The byte range of the record in the file: `start..<end`.
  package var start: Int
  package var end: Int
  /// The line on which the record begins, from 1.
  package var line: Int

  package init(
    source: String = "",
    file: String,
    digest: String = "",
    start: Int,
    end: Int,
    line: Int
  ) {
    self.source = source
    self.file = file
    self.digest = digest
    self.start = start
    self.end = end
    self.line = line
  }

  package var place: Place { Place(file: file, line: line) }

  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.start, left.end) < (right.file, right.start, right.end)
  }
}
