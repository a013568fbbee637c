import ReviewModel

/// Reads RDF in XML: libraries of Zotero, and descriptions in Dublin Core, BIBO and schema.org.
struct RDFReader: FormatReader {
  static let format = Format.zoteroRDF

  func confidence(in file: SourceFile) -> Confidence {
    XMLOpening(file)?.root?.name == "RDF" ? .certain : .none
  }

  func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    try scanner(["RDF"]).scan(file) { event in
      switch event {
      case .diagnostic(let diagnostic): try emit(.diagnostic(diagnostic))
      case .record(let element, let place):
        let graph = RDFGraph(element)
        let places = try self.places(of: graph, in: file, within: place)
        for index in graph.nodes.indices where graph.isRecord(index) {
          let origin = Origin(file.name, places[index])
          try emit(.record(orEmpty: RDFRecord(graph.nodes[index], in: graph).record(origin)))
        }
      }
    }
  }

  /// Things point at each other from anywhere, so that the whole must be seen at once.
  private func scanner(_ names: [String]) -> XMLRecordScanner {
    var limits = XMLLimits()
    limits.recordBytes = 1 << 30
    limits.recordElements = 50_000_000
    var scanner = XMLRecordScanner(recordNames: names)
    scanner.limits = limits
    return scanner
  }

  /// Where each thing stands: a second reading; the place of the whole where that does not tell.
  private func places(
    of graph: RDFGraph,
    in file: SourceFile,
    within whole: XMLPlace
  ) throws -> [XMLPlace] {
    let names = DistinctTexts(graph.nodes.lazy.map(\.name)).texts
    let unknown = Array(repeating: whole, count: graph.nodes.count)
    guard (1...XMLNames.mostRecords).contains(names.count) else { return unknown }
    var places: [XMLPlace] = []
    try scanner(names).scan(file) { event in
      guard case .record(_, let place) = event, whole.bytes.contains(place.bytes.lowerBound) else {
        return
      }
      places.append(place)
    }
    return places.count == graph.nodes.count ? places : unknown
  }
}
