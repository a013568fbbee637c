import ReviewModel

/// Links of a work of Crossref: what it corrects, retracts, reviews, or is a version of.
enum CrossrefXMLRelations {
  static func relations(_ work: XMLElement) -> [RecordRelation] {
    let updates = work.all("crossmark", "updates", "update").compactMap {
      update -> RecordRelation? in
      guard let target = update.text.flatMap(DOI.normalised) else { return nil }
      return RecordRelation(updateKind(update.lowered("type") ?? ""), "doi:\(target)")
    }
    let programs = work.all("program") + work.all("crossmark", "custom_metadata", "program")
    let links = programs.flatMap { $0.all("related_item") }.compactMap { link -> RecordRelation? in
      let names = link.children(named: "inter_work_relation", "intra_work_relation")
      guard let name = names.first, let text = name.text,
        let kind = kinds[name.lowered("relationship-type") ?? ""]
      else { return nil }
      return RecordRelation(kind, DOI.normalised(text).map { "doi:\($0)" } ?? text)
    }
    return updates + links
  }

  private static func updateKind(_ type: String) -> RecordRelation.Kind {
    if type.contains("retract") || type.contains("withdraw") || type == "removal" {
      return .retractionOf
    }
    if ["correction", "corrigendum", "erratum", "addendum", "clarification"].contains(type) {
      return .correctionOf
    }
    return ["new_version", "new_edition"].contains(type) ? .versionOf : .other
  }

  private static let kinds: [String: RecordRelation.Kind] = [
    "ispreprintof": .versionOf, "haspreprint": .versionOf, "isversionof": .versionOf,
    "hasversion": .versionOf, "ismanuscriptof": .versionOf, "hasmanuscript": .versionOf,
    "isidenticalto": .versionOf, "isvariantformof": .versionOf, "isreplacedby": .versionOf,
    "replaces": .versionOf, "istranslationof": .versionOf, "hastranslation": .versionOf,
    "isreviewof": .commentOn, "hasreview": .commentedBy, "iscommenton": .commentOn,
    "hascomment": .commentedBy, "isreplyto": .commentOn, "hasreply": .commentedBy,
    "issupplementedby": .other, "issupplementto": .other,
  ]
}
