/// How reports are assessed.
package struct EligibilityPlan: Sendable, Hashable, Codable {
  package enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
    case fullText = "full-text"
    case abstract
  }

  package var assessOn: Basis = .fullText
  /// People required for each report.
  package var reviewers: Int = 1
  /// The first of these that applies is a report's primary reason; others follow in their order.
  package var orderOfReasons: [Criterion.ID] = []
  /// Only where reports and studies are not one to one.
  package var studies: [NamedStudy] = []

  package init(
    assessOn: Basis = .fullText,
    reviewers: Int = 1,
    orderOfReasons: [Criterion.ID] = [],
    studies: [NamedStudy] = []
  ) {
    self.assessOn = assessOn
    self.reviewers = reviewers
    self.orderOfReasons = orderOfReasons
    self.studies = studies
  }

  /// A study that the protocol names, and its reports as people refer to them.
  package struct NamedStudy: Sendable, Hashable, Codable {
    package let id: Study.ID
    package let label: String?
    package let reports: [String]

    package init(id: Study.ID, label: String?, reports: [String]) {
      self.id = id
      self.label = label
      self.reports = reports
    }
  }
}
