import ReviewModel
import ReviewText

/// A condition whose terms have been read, ready to be asked of many records.
indirect enum CompiledCondition: Sendable {
  case any([CompiledCondition])
  case all([CompiledCondition])
  case not(CompiledCondition)
  case terms(TermList, in: [TextField])
  case type([RecordType])
  case language([String])
  case year(Condition.YearRange)
  case design([ReportDesign])
  case retracted

  init(_ condition: Condition) throws(TermSyntaxError) {
    switch condition {
    case .any(let parts): self = .any(try Self.compiled(parts))
    case .all(let parts): self = .all(try Self.compiled(parts))
    case .not(let part): self = .not(try CompiledCondition(part))
    case .terms(let terms, let fields): self = .terms(try TermList(parsing: terms), in: fields)
    case .type(let types): self = .type(types)
    case .language(let languages): self = .language(languages)
    case .year(let range): self = .year(range)
    case .design(let designs): self = .design(designs)
    case .retracted: self = .retracted
    }
  }

  private static func compiled(
    _ parts: [Condition]
  ) throws(TermSyntaxError) -> [CompiledCondition] {
    var result: [CompiledCondition] = []
    for part in parts { result.append(try CompiledCondition(part)) }
    return result
  }

  /// The truth of the condition for a record, with the words that make it true.
  func assess(_ text: ScreenedText) -> Finding {
    switch self {
    case .any(let parts):
      let findings = parts.map { $0.assess(text) }
      return Finding(Truth.any(findings.map(\.truth)), words: findings.flatMap(\.words))
    case .all(let parts):
      let findings = parts.map { $0.assess(text) }
      return Finding(Truth.all(findings.map(\.truth)), words: findings.flatMap(\.words))
    case .not(let part):
      let finding = part.assess(text)
      return Finding(!finding.truth, words: finding.words)
    case .terms(let terms, let fields): return Self.find(terms, in: fields, of: text)
    case .type(let types): return Self.find(types, in: text.record)
    case .language(let languages): return Self.find(languages, in: text.record)
    case .year(let range): return Self.find(range, in: text.record)
    case .design(let designs): return Self.find(designs, in: text)
    case .retracted: return Self.findRetraction(of: text.record)
    }
  }

  /// A truth value and the words it rests on.
  struct Finding: Sendable {
    let truth: Truth
    let words: [CriterionAssessment.Words]

    init(_ truth: Truth, words: [CriterionAssessment.Words] = []) {
      self.truth = truth
      self.words = words
    }
  }

  /// A match is evidence; silence is a negative only where a full text was read.
  private static func find(
    _ terms: TermList,
    in fields: [TextField],
    of text: ScreenedText
  ) -> Finding {
    let words = fields.flatMap { Self.words(terms, in: $0, of: text) }
    if !words.isEmpty { return Finding(.yes, words: words) }
    return Finding(fields.contains(.fullText) && text.hasFullText ? .no : .unknown)
  }

  /// The words of a field in which a term stands.
  private static func words(
    _ terms: TermList,
    in field: TextField,
    of text: ScreenedText
  ) -> [CriterionAssessment.Words] {
    guard let text = text[field] else { return [] }
    return Set(terms.matches(in: text.tokens).map(\.span)).sorted().map { span in
      let found = CanonicalText.words(of: span, in: text.canonical)
      return .init(field: field.rawValue, span: span, text: found)
    }
  }

  /// A title says what a report is; an abstract may speak of others.
  private static func find(_ designs: [ReportDesign], in text: ScreenedText) -> Finding {
    let terms = designs.map(DesignTerms.of)
    var deciding = terms.flatMap { words($0.terms, in: .title, of: text) }
    let type = text.record.type
    if terms.contains(where: { $0.types.contains(type) }) {
      deciding.append(field("type", type.rawValue))
    }
    if !deciding.isEmpty { return Finding(.yes, words: deciding) }
    return Finding(.unknown, words: terms.flatMap { words($0.terms, in: .abstract, of: text) })
  }

  private static func findRetraction(of record: Record) -> Finding {
    guard let retraction = record.retraction else { return Finding(.unknown) }
    return Finding(.yes, words: [field("retraction", retraction)])
  }

  private static func find(_ types: [RecordType], in record: Record) -> Finding {
    guard record.type != .other || types.contains(.other) else { return Finding(.unknown) }
    let words = [field("type", record.type.rawValue)]
    return types.contains(record.type) ? Finding(.yes, words: words) : Finding(.no, words: words)
  }

  private static func find(_ languages: [String], in record: Record) -> Finding {
    guard let language = record.language else { return Finding(.unknown) }
    return Finding(
      languages.contains(language) ? .yes : .no,
      words: [field("language", language)]
    )
  }

  private static func find(_ range: Condition.YearRange, in record: Record) -> Finding {
    let date = range.of == .online ? record.online : record.issued
    guard let year = date?.year else { return Finding(.unknown) }
    let isInside = year >= (range.from ?? .min) && year <= (range.to ?? .max)
    return Finding(isInside ? .yes : .no, words: [field("year", String(year))])
  }

  private static func field(_ name: String, _ value: String) -> CriterionAssessment.Words {
    .init(field: name, span: nil, text: value)
  }
}
