import ReviewModel

/// Reads the records of an XML file one by one: all elements of certain names, as trees.
///
/// A file may hold several documents, and damage: stray characters are repaired, and where the
/// parser gives up it starts again at the next record. All of this is reported. Reading stops where
/// the rest of a file cannot be read.
struct XMLRecordScanner {
  /// The names of elements that are records, such as `PubmedArticle`.
  let recordNames: [String]
  /// Names that the reader knows by number; those of records come first.
  let vocabulary: [String]
  var limits: XMLLimits
  /// Whether libxml2 is to read everything; it takes longer, and gives the same.
  var isCareful = false

  enum Event {
    case record(XMLElement, XMLPlace)
    case diagnostic(Diagnostic)
  }

  /// The same with the record as it lies in memory: it is gone when the event has been handled.
  enum NodeEvent {
    case record(XMLNode, XMLPlace)
    case diagnostic(Diagnostic)
  }

  init(recordNames: [String], limits: XMLLimits = XMLLimits()) {
    self.recordNames = recordNames
    self.limits = limits
    vocabulary = []
  }

  init<Name: XMLVocabulary>(recordNames: [String], vocabulary: Name.Type) {
    self.recordNames = recordNames
    self.vocabulary = vocabulary.names(startingWith: recordNames)
    limits = XMLLimits()
  }

  func scan(_ file: SourceFile, emit: (Event) throws -> Void) throws {
    try scanNodes(file) { event in
      switch event {
      case .record(let root, let place): try emit(.record(XMLTree(root).root, place))
      case .diagnostic(let diagnostic): try emit(.diagnostic(diagnostic))
      }
    }
  }

  func scanNodes(_ file: SourceFile, emit: (NodeEvent) throws -> Void) throws {
    let source = try XMLSource(file)
    var scan = XMLScan(file: file.name, source: source, scanner: self)
    try scan.run(emit)
  }
}
