import ReviewModel
import ReviewText

/// Finds the section of every sentence: by labels, else by cues and position.
struct SectionReader {
  let text: String
  let field: TextField
  /// The cues of each sentence.
  let cues: [Cue]

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
    var current = Section.background
    return spans.indices.map { index in
      if let label = labels[index] {
        current = label
        return label
      }
      switch current {
      case .background where cues[index].contains(.aim): return .aim
      case .aim where cues[index].contains(.method): return .method
      case .method where isFinding(index): return .results
      default: return current
      }
    }
  }

  /// Background, then aims, methods, results and conclusions, as far as cues lead.
  private func unlabelled(_ labels: [Section?], _ spans: [TextSpan]) -> [Section] {
    var current = Section.background
    return spans.indices.map { index in
      if labels[index] == .apparatus { current = .apparatus }
      guard current != .apparatus else { return .apparatus }
      current = next(after: current, labels[index], at: index, spans[index])
      return current
    }
  }

  private func next(
    after current: Section,
    _ label: Section?,
    at index: Int,
    _ span: TextSpan
  ) -> Section {
    if let label, label != .background { return label }
    let isEarly = current == .background || current == .aim
    if isEarly && cues[index].contains(.aim) || isQuestion(span) && current != .conclusion {
      return .aim
    }
    let tellsMethod = cues[index].contains(.method)
    let tellsResult = current == .method && cues[index].contains(.announcement)
    if (isEarly || current == .method) && tellsMethod && !tellsResult { return .method }
    switch current {
    case .background: return .background
    case .conclusion: return afterConclusion(cues[index])
    case .method, .results: return cues[index].contains(.conclusion) ? .conclusion : .results
    default: return .results
    }
  }

  /// A thesis may begin another study; a conclusion may go back to what was found.
  private func afterConclusion(_ cues: Cue) -> Section {
    guard !cues.contains(.conclusion) else { return .conclusion }
    if cues.isSuperset(of: [.method, .primary]), !cues.contains(.announcement) { return .method }
    return cues.contains(.finding) ? .results : .conclusion
  }

  private func isFinding(_ index: Int) -> Bool {
    cues[index].contains(.announcement)
      || cues[index].contains(.finding) && !cues[index].contains(.method)
  }

  private func isQuestion(_ span: TextSpan) -> Bool {
    CanonicalText.words(of: span, in: text).utf8.last == UInt8(ascii: "?")
  }
}
