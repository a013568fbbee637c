import ReviewModel
import ReviewText

/// The text that an excerpt points into, found by its words.
struct CodedText: Sendable {
  let index: ReviewIndex

  /// The text in which the quote stands at its span; nil where none does.
  func text(of excerpt: Excerpt) -> String? {
    candidates(excerpt).first { Self.stands(excerpt.quote, at: excerpt.span, in: $0) }
  }

  // A merged view may show the title of one record and the abstract of another, so that the record
  // that is cited need not hold the text under every field.
  private func candidates(_ excerpt: Excerpt) -> [String] {
    let report = index.reports[excerpt.report]
    if excerpt.field == .fullText { return [report?.fullText?.text].compactMap(\.self) }
    let views = [report?.record, index.merged[excerpt.report], index.records[excerpt.record]]
    return views.compactMap(\.self).compactMap { view in
      Self.text(excerpt.field, statement: excerpt.statement, of: view)
        .map(CanonicalText.canonical)
    }
  }

  private static func text(_ field: TextField, statement: Int?, of record: Record) -> String? {
    switch field {
    case .title: record.title
    case .abstract: record.abstract
    case .keywords: record.keywords.joined(separator: "; ")
    case .container: record.container
    case .fullText: nil
    case .citationStatement:
      statement.flatMap { number in
        record.citationStatements.indices.contains(number)
          ? record.citationStatements[number].text : nil
      }
    }
  }

  static func stands(_ quote: String, at span: TextSpan, in text: String) -> Bool {
    let bytes = text.utf8
    guard
      let start = bytes.index(bytes.startIndex, offsetBy: span.start, limitedBy: bytes.endIndex),
      let end = bytes.index(start, offsetBy: span.length, limitedBy: bytes.endIndex)
    else { return false }
    return bytes[start..<end].elementsEqual(quote.utf8)
  }
}
