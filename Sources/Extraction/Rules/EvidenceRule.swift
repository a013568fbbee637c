import ReviewModel

/// Says whether a sentence gives first-hand evidence, that of other studies, or that of documents.
///
/// A sentence that names its part of the report ("the review", "the interviews") decides for itself.
/// In a report of several parts the sentences after it follow until another part, or section, begins.
struct EvidenceRule {
  /// What the report as a whole rests on.
  let base: Evidence
  private let isMixed: Bool

  /// Reads the base from what title, aims and methods name.
  ///
  /// A thesis may name its review there, and its own study only later.
  init(_ text: RecordText) {
    var named: Set<Evidence> = []
    var isOwnStudyNamed = false
    for passage in text.passages where passage.field != .citationStatement {
      for sentence in passage.sentences where sentence.section != .background {
        if Self.tellsDesign(sentence.section) { named.formUnion(Self.named(in: sentence)) }
        if sentence.cues.contains(.primary) { isOwnStudyNamed = true }
      }
    }
    base =
      named.contains(.primary) || named.isEmpty
      ? .primary : named.contains(.secondary) ? .secondary : .documents
    isMixed = named.count > 1 || named == [.secondary] && isOwnStudyNamed
  }

  /// The evidence of each sentence of a passage.
  func evidence(of passage: Passage, speakers: [Speaker]) -> [Evidence] {
    guard passage.field != .citationStatement else {
      return passage.sentences.map { _ in .secondary }
    }
    var current = base
    var section: Section?
    return zip(passage.sentences, speakers).map { sentence, speaker in
      if sentence.section != section { current = base }
      section = sentence.section
      let named = Self.named(in: sentence)
      if let own = Self.strongest(named) { current = own }
      if speaker == .background { return .secondary }
      defer { if !isMixed { current = base } }
      return current
    }
  }

  private static func tellsDesign(_ section: Section) -> Bool {
    section == .title || section == .aim || section == .method
  }

  private static func named(in sentence: Sentence) -> Set<Evidence> {
    var named: Set<Evidence> = []
    if sentence.cues.contains(.primary) { named.insert(.primary) }
    if sentence.cues.contains(.secondary) { named.insert(.secondary) }
    if sentence.cues.contains(.documents) { named.insert(.documents) }
    return named
  }

  private static func strongest(_ named: Set<Evidence>) -> Evidence? {
    if named.contains(.documents), !named.contains(.primary) { return .documents }
    return named.contains(.secondary) && !named.contains(.primary)
      ? .secondary : named.isEmpty ? nil : .primary
  }
}
