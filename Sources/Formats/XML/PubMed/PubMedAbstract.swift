import ReviewModel

/// The abstract of a PubMed record: labelled parts on lines of their own, as in `METHODS: We asked…`.
enum PubMedAbstract {
  /// Abstracts of others, such as plain summaries, stand in only where the authors' is missing.
  static func text(_ citation: XMLNode, article: XMLNode?) -> String? {
    if let own = text(article?.first(PubMedName.abstract)) { return own }
    var other: String?
    for abstract in citation.all(PubMedName.otherAbstract) {
      let isEnglish = abstract.attribute(PubMedName.language).map { $0 == "eng" } ?? true
      if isEnglish, let text = text(abstract) { return text }
      if other == nil { other = text(abstract) }
    }
    return other
  }

  static func text(_ abstract: XMLNode?) -> String? {
    guard let abstract else { return nil }
    var whole: String?
    for part in abstract.all(PubMedName.abstractText) {
      guard var text = part.line else { continue }
      if let label = part.attribute(PubMedName.label).flatMap({ XMLText.line($0) }),
        !unlabelled.contains(label)
      {
        text = "\(label): \(text)"
      }
      whole = whole.map { "\($0)\n\(text)" } ?? text
    }
    return whole
  }

  private static let unlabelled: Set<String> = ["UNASSIGNED", "UNLABELLED", "UNLABELED"]
}
