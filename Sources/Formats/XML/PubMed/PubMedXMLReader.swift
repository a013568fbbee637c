import ReviewModel

/// Reads PubMed's XML: articles, books and chapters, singly, in sets, or several files in one.
package struct PubMedXMLReader: FormatReader {
  package static let format = Format.pubMedXML

  private static let roots =
    PubMedName.records + [
      "PubmedArticleSet", "PubmedBookArticleSet", "MedlineCitationSet", "BookDocumentSet",
    ]

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    XMLSniffing.opens(file, with: Self.roots) ? .certain : .none
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let scanner = XMLRecordScanner(recordNames: PubMedName.records, vocabulary: PubMedName.self)
    var writer = XMLFieldWriter()
    try scanner.scanNodes(file) { event in
      switch event {
      case .diagnostic(let diagnostic): try emit(.diagnostic(diagnostic))
      case .record(let root, let place) where root.is(PubMedName.deleteCitation):
        try emit(.diagnostic(withdrawal(root, Place(file: file.name, line: place.line))))
      case .record(let root, let place):
        let origin = Origin(
          file: file.name,
          start: place.bytes.lowerBound,
          end: place.bytes.upperBound,
          line: place.line
        )
        var record = record(root, origin)
        record.fields = writer.fields(of: root)
        try emit(.record(orEmpty: record))
      }
    }
  }

  private func record(_ root: XMLNode, _ origin: Origin) -> Record {
    let isArticle = root.is(PubMedName.pubmedArticle) || root.is(PubMedName.medlineCitation)
    var record = isArticle ? PubMedArticle(root).record(origin) : PubMedBook(root).record(origin)
    for place in [root, root.first(PubMedName.medlineCitation)] {
      guard let place else { continue }
      for note in place.all(PubMedName.generalNote) {
        guard let text = note.value, text.hasPrefix("synth:") else { continue }
        _ = SynthMarks.apply(text.string, to: &record)
      }
    }
    return record
  }

  private func withdrawal(_ root: XMLNode, _ place: Place) -> Diagnostic {
    let numbers = root.all(PubMedName.pmid).compactMap(\.line)
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
