package import ReviewModel

/// The files of a corpus, and what the protocol says of the places they come from.
package struct SearchExports: Sendable {
  /// The name of the corpus folder.
  package let corpus: String
  package let sources: [SourcePlan]
  package let files: [ExportFile]

  package init(corpus: String, sources: [SourcePlan], files: [ExportFile]) {
    self.corpus = corpus
    self.sources = sources
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// What columns of a file's tables hold, where its source says it: the first that claims it.
  package func columns(of path: String) -> [String: String]? {
    guard sources.contains(where: { $0.columns != nil }) else { return nil }
    return sources.first { $0.files.contains { GlobPattern($0).matches(path) } }?.columns
  }

  /// Every file and its SHA-256, in order; empty where the bytes could not be read.
  package var digests: [(file: String, digest: String)] { files.map { ($0.path, $0.digest) } }
}
