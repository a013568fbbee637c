import ReviewModel

/// A work of OpenAlex, whole or with the fields that a person selected.
enum OpenAlexRecord {
  static func describes(_ object: JSONElement) -> Bool {
    if object.has("authorships") || object.has("abstract_inverted_index") { return true }
    let id = object.member("id")?.text ?? object.at("ids", "openalex")?.text ?? ""
    return id.contains("openalex.org/W") && (object.has("display_name") || object.has("title"))
  }

  static func read(_ work: JSONElement, into record: inout Record) {
    record.type = OpenAlexType.type(of: work)
    record.sourceID = work.line("id") ?? work.at("ids", "openalex")?.line
    record.sourceID = record.sourceID?.split(separator: "/").last.map(String.init)
    record.title = work.line("title", "display_name")
    record.authors = (work.member("authorships")?.elements ?? []).compactMap(author)
    record.issued = work.date("publication_date", "publication_year")
    readSource(work, into: &record)
    readIdentifiers(work, into: &record)
    record.abstract =
      InvertedIndex.text(work.member("abstract_inverted_index"))
      ?? work.paragraphs("abstract")
    record.keywords = keywords(work)
    record.language = work.line("language").flatMap(LanguageCode.normalised)
    if work.member("is_retracted")?.kind == .yes {
      record.relations.append(RecordRelation(.retractedBy, "OpenAlex: is_retracted"))
    }
  }

  private static func author(_ authorship: JSONElement) -> Person? {
    let name = authorship.at("author", "display_name")?.line ?? authorship.line("raw_author_name")
    return name.flatMap(PersonName.spoken)
  }

  /// A repository holds a copy; it is what a preprint appeared in, but no journal.
  private static func readSource(_ work: JSONElement, into record: inout Record) {
    let location = work.member("primary_location")
    let source = location?.member("source") ?? work.member("host_venue")
    let isRepository = source?.line("type") == "repository"
    if !isRepository || record.type == .preprint {
      record.container = source?.line("display_name") ?? location?.line("raw_source_name")
    }
    record.publisher = source?.line("host_organization_name", "publisher")
    let biblio = work.member("biblio")
    record.volume = biblio?.line("volume")
    record.issue = biblio?.line("issue")
    record.pages = PageRange.normalised(
      first: biblio?.line("first_page"),
      last: biblio?.line("last_page")
    )
    let numbers = isRepository ? [] : source?.lines("issn", "issn_l") ?? []
    record.issn = SerialNumbers(numbers.joined(separator: "; ")).issn
    let addresses = [location?.line("landing_page_url"), location?.line("pdf_url")]
    record.url = addresses.compactMap(\.self)
    guard record.type == .thesis else { return }
    let institutions = work.member("authorships")?.elements.first?.member("institutions")
    record.awardingBody = institutions?.elements.first?.line("display_name")
  }

  private static func readIdentifiers(_ work: JSONElement, into record: inout Record) {
    let ids = work.member("ids")
    record.doi = (work.line("doi") ?? ids?.line("doi")).flatMap(DOI.normalised)
    record.pmid = (ids?.line("pmid") ?? work.line("pmid")).flatMap(Identifiers.pmid)
    record.pmcid = (ids?.line("pmcid") ?? work.line("pmcid")).flatMap(Identifiers.pmcid)
  }

  /// What OpenAlex found as words of the work, and PubMed's headings; its topics and concepts are
  /// guesses about the work, and stay among the fields.
  private static func keywords(_ work: JSONElement) -> [String] {
    var seen: Set<String> = []
    let headings = (work.member("mesh")?.elements ?? []).compactMap { heading -> String? in
      guard let name = heading.line("descriptor_name") else { return nil }
      return heading.line("qualifier_name").map { "\(name)/\($0)" } ?? name
    }
    return (work.lines("keywords") + headings).filter { seen.insert($0).inserted }
  }
}
