import ReviewModel

/// Reads EndNote's XML, as EndNote and many other tools export it.
package struct EndNoteXMLReader: FormatReader {
  package static let format = Format.endNoteXML

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    guard XMLSniffing.opens(file, with: ["records", "record"]) else { return .none }
    let marks = ["ref-type", "source-app", "foreign-keys", "rec-number", "contributors"]
    return XMLSniffing.opens(file, with: marks) ? .certain : .none
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let scanner = XMLRecordScanner(recordNames: EndNoteName.records, vocabulary: EndNoteName.self)
    var writer = XMLFieldWriter(markup: EndNoteName.style.rawValue, keepsReturns: true)
    try scanner.scanNodes(file) { event in
      switch event {
      case .diagnostic(let diagnostic): try emit(.diagnostic(diagnostic))
      case .record(let root, let place):
        let origin = Origin(
          file: file.name,
          start: place.bytes.lowerBound,
          end: place.bytes.upperBound,
          line: place.line
        )
        var record = EndNoteRecord(root).record(origin)
        record.fields = writer.fields(of: root)
        try emit(.record(orEmpty: record))
      }
    }
  }
}
