import ReviewModel

/// The abstract of a PubMed record.
struct PubMedAbstract {
  /// Labelled parts on lines of their own, as in `METHODS: We asked…`.
  let text: String?

  init(_ citation: XMLElement, article: XMLElement?) {
    // Abstracts of others, such as plain summaries, stand in only where the authors' is missing.
    let others = citation.all("OtherAbstract")
    let english = others.filter { $0[attribute: "Language"] ?? "eng" == "eng" }
    text =
      Self.text(article?.first("Abstract"))
      ?? (english + others).lazy.compactMap(Self.text).first
  }

  private static let unlabelled: Set<String> = ["UNASSIGNED", "UNLABELLED", "UNLABELED"]

  static func text(_ abstract: XMLElement?) -> String? {
    let parts = (abstract?.all("AbstractText") ?? []).compactMap { part -> String? in
      guard let text = part.text else { return nil }
      guard let label = part[attribute: "Label"], !label.isEmpty, !unlabelled.contains(label) else {
        return text
      }
      return "\(label): \(text)"
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }
}
