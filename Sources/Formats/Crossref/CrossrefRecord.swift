import ReviewModel

/// A work of Crossref's interface or dumps; most of it is said as in CSL-JSON.
enum CrossrefRecord {
  static func describes(_ object: JSONElement) -> Bool {
    guard object.has("DOI") else { return false }
    return object.has("is-referenced-by-count") || object.has("reference-count")
      || object.has("indexed") || object.has("deposited") || object.has("member")
      || object.member("title")?.kind == .array
  }

  static func read(_ work: JSONElement, into record: inout Record) {
    CSLRecord.read(work, into: &record)
    record.sourceID = nil
    if work.line("subtype") == "preprint" { record.type = .preprint }
    if record.container == nil { record.container = work.line("group-title") }
    record.registrations = (work.member("clinical-trial-number")?.elements ?? [])
      .compactMap { $0.line("clinical-trial-number") }
      .flatMap(Registrations.found)
    record.relations = CrossrefRelations.relations(work)
    let institution = work.member("institution")?.elements.first?.line("name")
    if record.type == .thesis {
      record.degree = work.line("degree") ?? record.degree
      record.awardingBody = institution ?? record.awardingBody
    } else if record.type == .preprint, record.container == nil {
      record.container = institution
    }
    if record.url.isEmpty, let address = work.at("resource", "primary", "URL")?.line {
      record.url = [address]
    }
  }
}
