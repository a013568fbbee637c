import ReviewModel

/// Reads works of OpenAlex: one, a list, or one a line.
package struct OpenAlexReader: FormatReader {
  package static let format = Format.openAlexJSON

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    JSONRecognition.confidence(of: format, in: file)
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    try JSONRecords.read(file, emit: emit)
  }
}
