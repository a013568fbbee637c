import ReviewModel

/// What Crossref says about corrections, retractions and versions of a work.
enum CrossrefRelations {
  static func relations(_ work: JSONElement) -> [RecordRelation] {
    var all = (work.member("update-to")?.elements ?? []).compactMap {
      update($0, [.retractionOf, .correctionOf])
    }
    all += (work.member("updated-by")?.elements ?? []).compactMap {
      update($0, [.retractedBy, .correctedBy])
    }
    work.member("relation")?.forEachMember { name, targets in
      guard let kind = name.text.flatMap({ kinds[$0] }) else { return }
      all += targets.elements.compactMap { target($0).map { RecordRelation(kind, $0) } }
    }
    var seen: Set<RecordRelation> = []
    return all.filter { seen.insert($0).inserted }
  }

  private static func update(
    _ link: JSONElement,
    _ kinds: [RecordRelation.Kind]
  ) -> RecordRelation? {
    guard let target = link.line("DOI").flatMap(DOI.normalised) else { return nil }
    let kind: RecordRelation.Kind =
      switch link.line("type")?.lowercased() ?? "" {
      case "retraction", "partial_retraction", "withdrawal", "removal": kinds[0]
      case "correction", "corrigendum", "erratum", "addendum", "clarification": kinds[1]
      case "new_version", "new_edition": .versionOf
      default: .other
      }
    return RecordRelation(kind, "doi:\(target)")
  }

  private static func target(_ link: JSONElement) -> String? {
    guard let id = link.line("id") else { return nil }
    return DOI.normalised(id).map { "doi:\($0)" } ?? id
  }

  /// Source: Crossref, relationship types between works.
  private static let kinds: [String: RecordRelation.Kind] = [
    "is-preprint-of": .versionOf, "has-preprint": .versionOf, "is-version-of": .versionOf,
    "has-version": .versionOf, "is-manuscript-of": .versionOf, "has-manuscript": .versionOf,
    "is-same-as": .versionOf, "is-identical-to": .versionOf, "is-translation-of": .versionOf,
    "has-translation": .versionOf, "is-comment-on": .commentOn, "has-comment": .commentedBy,
    "is-reply-to": .commentOn, "has-reply": .commentedBy, "is-review-of": .commentOn,
    "has-review": .commentedBy,
  ]
}
