import ReviewModel

/// Reads RefWorks' tagged format, with or without its legend.
package struct RefWorksReader: FormatReader {
  package static let format = Format.refWorks

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    (try? file.text.get()).map(RefWorksGrammar.confidence) ?? .none
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    try TaggedScanner<RefWorksGrammar>.read(file, emit: emit)
  }
}
