/// What a person states about one search: the facts that PRISMA-S asks for.
///
/// Fifteen and sixteen, total records and deduplication, are counted by the program. A missing fact
/// is shown as "not stated". Source: Rethlefsen et al. 2021, doi:10.1186/s13643-020-01542-z.
package struct SearchFacts: Sendable, Hashable, Codable {
  package enum Fact: String, Sendable, Hashable, Codable, CaseIterable {
    case platform
    case multiDatabase = "multi_database"
    case registries, browsing
    case citationSearching = "citation_searching"
    case contacts
    case otherMethods = "other_methods"
    case strategy, limits, filters
    case priorWork = "prior_work"
    case updates
    case dateSearched = "date_searched"
    case peerReview = "peer_review"
  }

  private let stated: [String: String]

  package init(_ stated: [Fact: String] = [:]) {
    self.stated = Dictionary(uniqueKeysWithValues: stated.map { ($0.key.rawValue, $0.value) })
  }

  package subscript(fact: Fact) -> String? { stated[fact.rawValue] }
}
