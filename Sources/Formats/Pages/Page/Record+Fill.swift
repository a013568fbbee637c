import ReviewModel
import ReviewText

extension Record {
  /// Takes from another description of the same record what this one does not have.
  mutating func fill(from other: Record) {
    title = title ?? other.title
    if abstract == nil {
      abstract = other.abstract
      abstractStatus = other.abstractStatus
    }
    authors = Self.best(authors, other.authors)
    issued = Self.best(issued, other.issued)
    online = Self.best(online, other.online)
    container = container ?? other.container
    volume = volume ?? other.volume
    issue = issue ?? other.issue
    pages = pages ?? other.pages
    doi = doi ?? other.doi
    pmid = pmid ?? other.pmid
    pmcid = pmcid ?? other.pmcid
    language = language ?? other.language
    publisher = publisher ?? other.publisher
    institution = institution ?? other.institution
    if type == .other { type = other.type }
    if issn.isEmpty { issn = other.issn }
    if isbn.isEmpty { isbn = other.isbn }
    if keywords.isEmpty { keywords = other.keywords }
    if url.isEmpty { url = other.url }
    for field in other.fields { fields.append(field) }
  }

  /// Names that are split by their writer are better than those that we split.
  private static func best(_ own: [Person], _ others: [Person]) -> [Person] {
    guard own.count == others.count else { return own.isEmpty ? others : own }
    let isSame = zip(own, others).allSatisfy { one, other in
      let words = Set(Folding.folded("\(one.given ?? "") \(one.name)").split(separator: " "))
      return words.isSuperset(of: Folding.folded(other.name).split(separator: " "))
    }
    return isSame && others.allSatisfy { $0.family != nil } ? others : own
  }

  /// Of two dates in one year the one that says more.
  private static func best(_ own: PartialDate?, _ other: PartialDate?) -> PartialDate? {
    guard let own, let other else { return own ?? other }
    guard own.year == other.year else { return own }
    if own.month == nil { return other }
    return own.day == nil && other.month == own.month ? other : own
  }
}
