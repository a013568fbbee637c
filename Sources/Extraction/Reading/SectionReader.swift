import ReviewModel
import ReviewText

/// Finds the section of every sentence: by labels, else by cues and position.
struct SectionReader {
  let text: String
  let tokens: TokenisedText
  let field: TextField

  func sections(of spans: [TextSpan]) -> [Section] {
    switch field {
    case .title: return spans.map { _ in .title }
    case .citationStatement: return spans.map { _ in .background }
    case .keywords, .container: return spans.map { _ in .apparatus }
    case .fullText: return labelled(labels(of: spans), spans)
    case .abstract:
      let labels = labels(of: spans)
      let isLabelled = Set(labels.compactMap(\.self)).subtracting([.apparatus]).count >= 2
      return isLabelled ? labelled(labels, spans) : unlabelled(labels, spans)
    }
  }

  private func labels(of spans: [TextSpan]) -> [Section?] {
    spans.map { SectionLabel.section(of: CanonicalText.words(of: $0, in: text)) }
  }

  /// A sentence belongs to the last label before it, unless its words say otherwise.
  private func labelled(_ labels: [Section?], _ spans: [TextSpan]) -> [Section] {
    let cues = CueCounts(tokens: tokens, spans: spans)
    var current = Section.background
    return spans.indices.map { index in
      if let label = labels[index] {
        current = label
        return label
      }
      switch current {
      case .background where cues.aim[index]: return .aim
      case .aim where cues.method[index]: return .method
      case .method where cues.finding[index] && !cues.method[index]: return .results
      default: return current
      }
    }
  }

  /// Background, then aims, methods, results and conclusions, as far as cues lead.
  private func unlabelled(_ labels: [Section?], _ spans: [TextSpan]) -> [Section] {
    let cues = CueCounts(tokens: tokens, spans: spans)
    var current = Section.background
    return spans.indices.map { index in
      if labels[index] == .apparatus { current = .apparatus }
      guard current != .apparatus else { return .apparatus }
      current = next(after: current, labels[index], at: index, spans[index], cues)
      return current
    }
  }

  private func next(
    after current: Section, _ label: Section?, at index: Int, _ span: TextSpan, _ cues: CueCounts
  ) -> Section {
    if let label, label != .background { return label }
    let isEarly = current == .background || current == .aim
    if isEarly && cues.aim[index] || isQuestion(span) && current != .conclusion { return .aim }
    if (isEarly || current == .method) && cues.method[index] { return .method }
    switch current {
    case .background: return .background
    case .conclusion: return cues.finding[index] && !cues.conclusion[index] ? .results : .conclusion
    case .method, .results: return cues.conclusion[index] ? .conclusion : .results
    default: return .results
    }
  }

  private func isQuestion(_ span: TextSpan) -> Bool {
    CanonicalText.words(of: span, in: text).utf8.last == UInt8(ascii: "?")
  }
}
