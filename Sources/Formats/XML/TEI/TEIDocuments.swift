import ReviewModel

/// Tells, while a file in TEI is read, what is a record in it.
///
/// The header of a document is one; the entries of its list of references are none. Where a
/// document is a bibliography and nothing else, the entries are.
struct TEIDocuments {
  private var header: (element: XMLElement, origin: Origin)?
  private var hasText = false
  private var isFirst = true
  private var references = 0
  private let isCorpus: Bool

  init(isCorpus: Bool) {
    self.isCorpus = isCorpus
  }

  /// What follows from the next header, entry or paragraph.
  mutating func take(_ element: XMLElement, _ origin: Origin) -> [ReadEvent] {
    switch element.name {
    case "teiHeader":
      let before = finish()
      // The header of a corpus describes the collection.
      let isOfCorpus = isFirst && isCorpus || element.lowered("type") == "corpus"
      header = isOfCorpus ? nil : (element, origin)
      isFirst = false
      return before
    case "biblStruct":
      guard !isDocument else {
        references += 1
        return []
      }
      header = nil
      var record = TEIEntry(element).record(origin)
      record.fields = XMLFields.of(element)
      return [.record(orEmpty: record)]
    default:
      hasText = true
      return []
    }
  }

  /// What is left at the end of a document.
  mutating func finish() -> [ReadEvent] {
    defer {
      header = nil
      hasText = false
      references = 0
    }
    guard let header else { return [] }
    var record = TEIHeader(header.element).record(header.origin)
    record.fields = XMLFields.of(header.element)
    guard references > 0 else { return [.record(orEmpty: record)] }
    let note = Diagnostic(
      .note,
      rule: "references-not-read",
      "\(references) references of the document were not read as records",
      at: header.origin.place,
      help: "export them as a list of their own if they are wanted"
    )
    return [.record(orEmpty: record), .diagnostic(note)]
  }

  /// Whether the header belongs to a text, or says where its text was printed.
  private var isDocument: Bool {
    guard let header else { return false }
    return hasText || TEIHeader(header.element).hasSource
  }
}
