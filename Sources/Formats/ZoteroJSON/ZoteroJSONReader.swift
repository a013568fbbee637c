import ReviewModel

/// Reads Zotero's own JSON: of its interface, its translators and Better BibTeX.
package struct ZoteroJSONReader: FormatReader {
  package static let format = Format.zoteroJSON

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    JSONRecognition.confidence(of: format, in: file)
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    try JSONRecords.read(file, emit: emit)
  }
}
