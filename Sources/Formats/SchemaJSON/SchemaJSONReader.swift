import ReviewModel

/// Reads JSON-LD in the words of schema.org and CodeMeta.
package struct SchemaJSONReader: FormatReader {
  package static let format = Format.schemaJSON

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    JSONRecognition.confidence(of: format, in: file)
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    try JSONRecords.read(file, emit: emit)
  }
}
