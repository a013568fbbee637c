package import ReviewModel

/// Everything of a record that can be coded, read into sentences.
package struct RecordText: Sendable {
  package let record: Record.ID
  /// Title, abstract, full text, then citation statements.
  package let passages: [Passage]
  package let textSource: AbstractSource
  package let fullTextSource: AbstractSource

  package init(_ record: Record, fullText: FullText? = nil) {
    self.record = record.id
    textSource = record.abstractSource
    fullTextSource = fullText?.textSource ?? .authors
    var passages: [Passage] = []
    if let title = record.title { passages.append(Passage(title, field: .title)) }
    if let abstract = record.abstract { passages.append(Passage(abstract, field: .abstract)) }
    if let fullText { passages.append(Passage(fullText.text, field: .fullText)) }
    for (index, statement) in record.citationStatements.enumerated() {
      passages.append(Passage(statement.text, field: .citationStatement, statement: index))
    }
    self.passages = passages
  }

  package func passage(_ field: TextField, statement: Int? = nil) -> Passage? {
    passages.first { $0.field == field && $0.statement == statement }
  }

  /// Whether the report tells how data were gathered: else its authors speak throughout.
  var hasData: Bool {
    passages.contains { passage in
      passage.field != .citationStatement
        && passage.sentences.contains { $0.section == .method }
    }
  }

  func source(of field: TextField) -> AbstractSource {
    switch field {
    case .abstract: textSource
    case .fullText: fullTextSource
    default: .authors
    }
  }
}
