import ReviewModel

/// Reads CSL-JSON as Zotero, citation services and our own writer make it.
package struct CSLJSONReader: FormatReader {
  package static let format = Format.cslJSON

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    JSONRecognition.confidence(of: format, in: file)
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    try JSONRecords.read(file, emit: emit)
  }
}
