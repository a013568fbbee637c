import ReviewModel

/// Reads refer as EndNote, Google Scholar and journal platforms write it (`.enw`).
package struct ReferReader: FormatReader {
  package static let format = Format.refer

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    (try? file.text.get()).map(ReferGrammar.confidence) ?? .none
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    try TaggedScanner<ReferGrammar>.read(file, emit: emit)
  }
}
