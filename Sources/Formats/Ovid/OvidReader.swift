import ReviewModel

/// Reads Ovid's exports as text, with tags or with the names of fields in full.
package struct OvidReader: FormatReader {
  package static let format = Format.ovid

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    (try? file.text.get()).map(OvidGrammar.confidence) ?? .none
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    try TaggedScanner<OvidGrammar>.read(file, emit: emit)
  }
}
