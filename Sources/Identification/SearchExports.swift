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

  /// Every file and its SHA-256, in order; empty where the bytes could not be read.
  package var digests: [(file: String, digest: String)] { files.map { ($0.path, $0.digest) } }
}
