import ReviewModel

/// Reads the records of an XML file one by one: all elements of certain names, as trees.
///
/// A file may hold several documents, and damage: stray characters are repaired, and where the
/// parser gives up it starts again at the next record. All of this is reported. Reading stops where
/// the rest of a file cannot be read.
struct XMLRecordScanner {
  /// The names of elements that are records, such as `PubmedArticle`.
  let recordNames: [String]
  var limits = XMLLimits()

  enum Event {
    case record(XMLElement, XMLPlace)
    case diagnostic(Diagnostic)
  }

  func scan(_ file: SourceFile, emit: (Event) throws -> Void) throws {
    let source = try XMLSource(file)
    var scan = XMLScan(file: file.name, source: source, recordNames: recordNames, limits: limits)
    try scan.run(emit)
  }
}
