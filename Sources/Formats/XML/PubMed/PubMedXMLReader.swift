import ReviewModel

/// Reads PubMed's XML: articles, books and chapters, singly, in sets, or several files in one.
package struct PubMedXMLReader: FormatReader {
  package static let format = Format.pubMedXML

  private static let roots = [
    "PubmedArticleSet", "PubmedBookArticleSet", "PubmedArticle", "PubmedBookArticle",
    "MedlineCitationSet", "MedlineCitation", "BookDocument", "BookDocumentSet", "DeleteCitation",
  ]

  private static let records = [
    "PubmedArticle", "PubmedBookArticle", "MedlineCitation", "BookDocument", "DeleteCitation",
  ]

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    XMLSniffing.opens(file, with: Self.roots) ? .certain : .none
  }

  package func read(_ file: SourceFile, emit: (ReadEvent) throws -> Void) throws {
    try XMLRecordScanner(recordNames: Self.records).scan(file) { event in
      switch event {
      case .diagnostic(let diagnostic): try emit(.diagnostic(diagnostic))
      case .record(let element, let place) where element.name == "DeleteCitation":
        try emit(.diagnostic(withdrawal(element, Place(file: file.name, line: place.line))))
      case .record(let element, let place):
        let origin = Origin(
          file: file.name,
          start: place.bytes.lowerBound,
          end: place.bytes.upperBound,
          line: place.line
        )
        try emit(.record(orEmpty: record(element, origin)))
      }
    }
  }

  private func record(_ element: XMLElement, _ origin: Origin) -> Record {
    var record: Record
    switch element.name {
    case "PubmedArticle", "MedlineCitation": record = PubMedArticle(element).record(origin)
    default: record = PubMedBook(element).record(origin)
    }
    record.fields = XMLRawFields().fields(of: element)
    for note in element.all("MedlineCitation", "GeneralNote") + element.all("GeneralNote") {
      if let text = note.text { _ = SynthMarks.apply(text, to: &record) }
    }
    return record
  }

  private func withdrawal(_ element: XMLElement, _ place: Place) -> Diagnostic {
    let numbers = element.all("PMID").compactMap(\.text)
    return Diagnostic(
      .warning,
      rule: "withdrawn-citation",
      "PubMed has withdrawn \(numbers.count) of its records",
      at: place,
      notes: ["PMID \(numbers.joined(separator: ", "))"],
      help: "records under these numbers in other files were made in error"
    )
  }
}
