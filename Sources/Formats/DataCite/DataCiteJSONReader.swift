import ReviewModel

/// Reads DataCite's JSON, as its interface gives it or plain.
package struct DataCiteJSONReader: FormatReader {
  package static let format = Format.dataCiteJSON

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    JSONRecognition.confidence(of: format, in: file)
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    try JSONRecords.read(file, emit: emit)
  }
}
