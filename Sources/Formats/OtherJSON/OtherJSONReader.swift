import ReviewModel

/// Reads JSON in which records can be told by the names of their fields.
package struct OtherJSONReader: FormatReader {
  package static let format = Format.otherJSON

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    JSONRecognition.confidence(of: format, in: file)
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    try JSONRecords.read(file, emit: emit)
  }
}
