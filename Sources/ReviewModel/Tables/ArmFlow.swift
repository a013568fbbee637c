/// One arm of the flow diagram.
package struct ArmFlow: Sendable, Hashable, Codable {
  package let arm: Arm
  /// Occurrences by source kind and source, in the order of the sources; nil where unknown.
  package var identified: [SourceCount] = []
  package var duplicates: Int = 0
  package var automation: Int = 0
  package var otherRemovals: Int = 0
  package var screened: Int = 0
  package var excluded: Int = 0
  package var undecided: Int = 0
  /// Left unread by a stopping rule.
  package var unread: Int = 0
  package var sought: Int = 0
  package var notRetrieved: Int = 0
  package var awaiting: Int = 0
  package var assessed: Int = 0
  package var reasons: [ReasonCount] = []
  package var undecidedReports: Int = 0
  package var included: Int = 0

  package init(
    arm: Arm,
    identified: [SourceCount] = [],
    duplicates: Int = 0,
    automation: Int = 0,
    otherRemovals: Int = 0,
    screened: Int = 0,
    excluded: Int = 0,
    undecided: Int = 0,
    unread: Int = 0,
    sought: Int = 0,
    notRetrieved: Int = 0,
    awaiting: Int = 0,
    assessed: Int = 0,
    reasons: [ReasonCount] = [],
    undecidedReports: Int = 0,
    included: Int = 0
  ) {
    self.arm = arm
    self.identified = identified
    self.duplicates = duplicates
    self.automation = automation
    self.otherRemovals = otherRemovals
    self.screened = screened
    self.excluded = excluded
    self.undecided = undecided
    self.unread = unread
    self.sought = sought
    self.notRetrieved = notRetrieved
    self.awaiting = awaiting
    self.assessed = assessed
    self.reasons = reasons
    self.undecidedReports = undecidedReports
    self.included = included
  }

  package var identifiedTotal: Int { identified.reduce(0) { $0 + $1.read } }

  package var excludedReports: Int { reasons.reduce(0) { $0 + $1.count } }

  /// The records of one source in this arm.
  package struct SourceCount: Sendable, Hashable, Codable {
    package let source: String
    package let kind: InformationSource.Kind
    /// Records that were read.
    package let read: Int
    /// Whether files of the source could not be read, so that its count is unknown.
    package let isComplete: Bool

    package init(source: String, kind: InformationSource.Kind, read: Int, isComplete: Bool) {
      self.source = source
      self.kind = kind
      self.read = read
      self.isComplete = isComplete
    }
  }

  /// Reports excluded for one primary reason.
  package struct ReasonCount: Sendable, Hashable, Codable {
    package let criterion: Criterion.ID
    package let label: String
    package let count: Int

    package init(criterion: Criterion.ID, label: String, count: Int) {
      self.criterion = criterion
      self.label = label
      self.count = count
    }
  }
}
