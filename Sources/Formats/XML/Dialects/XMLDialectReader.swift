import ReviewModel

/// Reads the records of one XML format, in whatever envelope they come.
struct XMLDialectReader<Dialect: XMLDialect>: FormatReader {
  static var format: Format { Dialect.format }

  func confidence(in file: SourceFile) -> Confidence {
    XMLOpening(file).map(Dialect.confidence) ?? .none
  }

  func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let opening = XMLOpening(file)
    if opening?.isHarvest ?? false { return try OAIHarvest(opening).read(file, emit: emit) }
    let names = Dialect.recordNames(opening)
    let silent = (XMLEnvelope.silentNames + Dialect.envelopeNames).filter { !names.contains($0) }
    try XMLRecordScanner(recordNames: names + silent).scan(file) { event in
      switch event {
      case .diagnostic(let diagnostic): try emit(.diagnostic(diagnostic))
      case .record(let element, _) where silent.contains(element.name): break
      case .record(let element, let place):
        let origin = Origin(file.name, place)
        let records = Dialect.records(in: element, origin)
        if records.isEmpty { try emit(.record(orEmpty: XMLFields.empty(element, origin))) }
        for record in records { try emit(.record(orEmpty: record, isNamedByKey: true)) }
      }
    }
  }
}
