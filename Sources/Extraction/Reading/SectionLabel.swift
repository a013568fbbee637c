/// Recognises a section's label at the beginning of a sentence.
///
/// Labels come as `Background:`, `RESULTS`, `Aims and method To explore …` and, where an export has
/// lost the line ends, glued to the first word: `MethodIn the context …`.
enum SectionLabel {
  /// The section that a label opens; nil where the sentence begins without one.
  static func section(of sentence: String) -> Section? {
    let bytes = Array(sentence.utf8.prefix(80))
    guard let first = bytes.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else {
      return nil
    }
    for (label, section) in labels where begins(bytes, with: label) { return section }
    return nil
  }

  private static func begins(_ bytes: [UInt8], with label: [UInt8]) -> Bool {
    guard bytes.count >= label.count,
      zip(bytes, label).allSatisfy({ ($0 | 0x20) == ($1 | 0x20) })
    else { return false }
    guard bytes.count > label.count else { return true }
    let next = bytes[label.count]
    switch next {
    case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "\n"): return true
    case UInt8(ascii: " "):
      guard let after = bytes.dropFirst(label.count).first(where: { $0 != next }) else {
        return true
      }
      return !isLower(after) && !isContinuation(after)
    default:
      let after = bytes.dropFirst(label.count + 1).first ?? 0
      return isUpper(next) && isLower(after)
        && bytes[1...].prefix(label.count - 1).contains(where: isLower)
        || after == UInt8(ascii: " ") && isUpper(next)
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: ",")
  }

  private static func isLower(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }
  private static func isUpper(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

  /// The longest label first, since one may begin with another.
  private static let labels: [(label: [UInt8], section: Section)] =
    sections
    .flatMap { section, labels in labels.map { (label: Array($0.utf8), section: section) } }
    .sorted { $0.label.count > $1.label.count }

  private static let sections: [(Section, [String])] = [
    (
      .background,
      [
        "background", "introduction", "context", "rationale", "summary", "abstract",
        "background and objectives", "background and objective", "background and aims",
        "background and purpose", "what is known on the subject",
        "what is known about the subject", "what is already known",
      ]
    ),
    (
      .aim,
      [
        "aim", "aims", "objective", "objectives", "purpose", "background/aim", "background/aims",
        "aims and objectives", "aim and objectives", "aims and method", "aims and methods",
        "aim and method", "aim and methods", "research question", "research questions",
        "aim of the study", "purpose of the study", "introduction/aim", "question",
      ]
    ),
    (
      .method,
      [
        "method", "methods", "methodology", "design", "design and methods", "setting", "settings",
        "participants", "sample", "procedure", "measures", "materials and methods",
        "methods and materials", "data sources", "data collection", "data analysis", "approach",
        "design/methodology/approach", "study design", "subjects", "review methods",
        "data extraction",
      ]
    ),
    (
      .results,
      [
        "results", "result", "findings", "finding", "main results", "main findings",
        "results and discussion", "data synthesis",
      ]
    ),
    (.discussion, ["discussion", "discussion and conclusions", "discussion and conclusion"]),
    (
      .conclusion,
      [
        "conclusion", "conclusions", "interpretation", "clinical implications", "implications",
        "practice implications", "implications for practice", "implications for clinical practice",
        "conclusion and implications", "conclusions and implications", "limitations",
        "conclusions and implications for practice", "conclusion and implications for practice",
        "relevance for clinical practice", "relevance to clinical practice",
        "practical implications",
        "originality/value", "research limitations/implications", "social implications",
        "implications for rehabilitation", "recommendations", "what the paper adds",
      ]
    ),
    (
      .apparatus,
      [
        "keywords", "key words", "copyright", "declaration of interest", "trial registration",
        "funding", "conflict of interest", "conflicts of interest", "publisher", "acknowledgements",
      ]
    ),
  ]
}
