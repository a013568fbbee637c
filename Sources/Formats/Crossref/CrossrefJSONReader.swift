import ReviewModel

/// Reads Crossref's JSON: a work, an answer with works, or a dump.
package struct CrossrefJSONReader: FormatReader {
  package static let format = Format.crossrefJSON

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    JSONRecognition.confidence(of: format, in: file)
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    try JSONRecords.read(file, emit: emit)
  }
}
