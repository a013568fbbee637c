import ReviewModel
import ReviewText

/// A report as scite shows it.
///
/// What others say about it is never its abstract.
struct ScitePage {
  private let statements: [CitationStatement]
  private let quoted: [PageField]
  private var counts: [PageField] = []
  private var head = SciteHead()
  private var others: [PageField] = []

  init(_ page: PageText) {
    let parts = SciteStatements(page.lines)
    statements = parts.statements
    quoted = parts.fields
    var isHead = true
    for line in parts.rest where !line.isBlank {
      if let count = Self.count(line) {
        counts.append(count)
        isHead = false
      } else if Self.isFilter(line.text) {
        isHead = false
        others.append(PageField(line.number, "text", line.text))
      } else if isHead {
        head.take(line)
      } else {
        // Numbers beside filters are counts of a search, not facts about the report.
        others.append(PageField(line.number, "text", line.text))
      }
    }
  }

  /// How many marks of scite the page bears.
  var signs: Int {
    let hasClass = statements.contains { $0.classification != nil }
    let words = ["citation types", "paper sections", "search citation statements"]
    return (hasClass ? 2 : 0) + (counts.contains { $0.field.tag == "Citation statements" } ? 1 : 0)
      + (counts.contains { $0.field.tag == "Cited by" } ? 1 : 0)
      + words.count { word in others.contains { Folding.folded($0.field.value) == word } }
  }

  func record(_ origin: Origin) -> Record {
    var record = Record(type: .article, origin: origin)
    record.title = head.title
    record.authors = head.authors
    record.issued = head.year
    record.doi = head.doi
    record.container = head.container
    record.abstract = head.abstract
    if head.isCut { record.abstractStatus = .partial }
    record.citationStatements = statements
    record.fields = (head.fields + counts + quoted + others).inPageOrder
    return record
  }

  private static func count(_ line: PageLine) -> PageField? {
    switch SciteLine(line.text) {
    case .citedBy(let number): PageField(line.number, "Cited by", number)
    case .statements(let number): PageField(line.number, "Citation statements", number)
    case .references(let number): PageField(line.number, "References", number)
    default: nil
    }
  }

  private static func isFilter(_ text: String) -> Bool {
    let folded = Folding.folded(text)
    return [
      "search citation statements", "order by relevance", "paper sections", "citation types",
      "year published", "publication types", "relationship", "authors", "journals", "citations",
      "references", "help me understand this report", "select",
    ].contains(folded)
  }
}
