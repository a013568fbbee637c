package import ReviewModel

/// What waits for people after a run, by kind.
package struct Awaiting: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case duplicates = "uncertain-duplicates"
    case titleAbstract = "title-abstract"
    case titleAbstractDisagreements = "title-abstract-disagreements"
    case audit
    case retrieval
    case fullText = "full-text"
    case fullTextDisagreements = "full-text-disagreements"
    case candidates
    case appraisal

    /// The stage at which it waits.
    package var stage: StageName {
      switch self {
      case .duplicates: .deduplication
      case .titleAbstract, .titleAbstractDisagreements, .audit: .screening
      case .retrieval, .fullText, .fullTextDisagreements: .eligibility
      case .candidates: .extraction
      case .appraisal: .appraisal
      }
    }
  }

  /// One thing that waits, under a name that stays the same from run to run.
  package let items: [Kind: [String]]

  package init(_ tables: SynthesisTables) {
    let appraised = tables.appraised
    let included = appraised.coded.included
    let screened = included.screened
    var items: [Kind: [String]] = [:]
    items[.duplicates] = screened.unique.uncertain.map { "\($0.a)+\($0.b)" }
    for record in screened.records {
      guard case .undecided(let reason) = record.outcome, reason != .unread else { continue }
      let kind = reason == .disagreement ? Kind.titleAbstractDisagreements : .titleAbstract
      items[kind, default: []].append(record.id.text)
    }
    items[.audit] = screened.audit?.awaiting.map(\.text)
    for report in included.reports {
      if report.retrieval == .awaiting { items[.retrieval, default: []].append(report.id.text) }
      guard case .undecided(let reason) = report.outcome else { continue }
      let kind = reason == .disagreement ? Kind.fullTextDisagreements : .fullText
      items[kind, default: []].append(report.id.text)
    }
    items[.candidates] = appraised.coded.excerpts
      .filter { $0.state == .candidate || $0.state == .disputed }.map(\.id)
    items[.appraisal] = Self.unjudged(appraised)
    self.items = items
  }

  package func count(_ kind: Kind) -> Int { items[kind]?.count ?? 0 }

  /// Kinds of which something waits, in the order of the road.
  package var kinds: [Kind] { Kind.allCases.filter { count($0) > 0 } }

  /// Items of included studies that nobody has judged, or about which people disagree.
  private static func unjudged(_ appraised: AppraisedStudies) -> [String] {
    let judged = Set(
      appraised.judgements.filter { !$0.isDisputed }.map { "\($0.study)/\($0.tool)/\($0.item)" }
    )
    return appraised.coded.included.studies.flatMap { study in
      appraised.tools.flatMap { tool in
        tool.items.map { "\(study.id)/\(tool.name)/\($0.number)" }
      }
    }.filter { !judged.contains($0) }
  }
}
