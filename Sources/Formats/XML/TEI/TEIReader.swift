import ReviewModel

/// Reads TEI: the header of a document, such as GROBID makes of an article, or a bibliography.
struct TEIReader: FormatReader {
  static let format = Format.tei

  func confidence(in file: SourceFile) -> Confidence {
    guard let opening = XMLOpening(file) else { return .none }
    if opening.holds("TEI", "teiHeader", "teiCorpus", "TEI.2") { return .certain }
    return opening.holds("biblStruct") ? .certain : .none
  }

  func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    var documents = TEIDocuments(isCorpus: XMLOpening(file)?.root?.name == "teiCorpus")
    try XMLRecordScanner(recordNames: ["teiHeader", "biblStruct", "p"]).scan(file) { event in
      switch event {
      case .diagnostic(let diagnostic):
        // Between paragraphs stand headings, figures and formulas: all of it is full text.
        if diagnostic.rule != "unread-element" { try emit(.diagnostic(diagnostic)) }
      case .record(let element, let place):
        let origin = Origin(file.name, place)
        for event in documents.take(element, origin) { try emit(event) }
      }
    }
    for event in documents.finish() { try emit(event) }
  }
}
