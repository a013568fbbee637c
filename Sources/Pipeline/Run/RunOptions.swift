package import ReviewModel

/// What the command line says of a run, beyond the folders.
package struct RunOptions: Sendable, Hashable {
  /// For trials: overrides the protocol's `accept_proposals`.
  package var acceptProposals: Bool
  /// For trials: overrides the protocol's `assess_on`.
  package var assessOn: EligibilityPlan.Basis?
  /// Stages before this one must be current.
  package var from: StageName?
  /// Walks this far, and writes nothing.
  package var until: StageName?
  /// The date that stands for today, where one is printed.
  package var asOf: String?
  /// Files read at once.
  package var jobs: Int
  /// Walks the whole road and writes nothing.
  package var isDryRun: Bool

  package init(
    acceptProposals: Bool = false,
    assessOn: EligibilityPlan.Basis? = nil,
    from: StageName? = nil,
    until: StageName? = nil,
    asOf: String? = nil,
    jobs: Int = 2,
    isDryRun: Bool = false
  ) {
    self.acceptProposals = acceptProposals
    self.assessOn = assessOn
    self.from = from
    self.until = until
    self.asOf = asOf
    self.jobs = jobs
    self.isDryRun = isDryRun
  }

  /// What was overridden, as the report says it.
  var overrides: [String] {
    (acceptProposals ? ["accept-proposals"] : [])
      + (assessOn.map { ["assess-on \($0.rawValue)"] } ?? [])
  }

  /// The protocol with what the command line overrides.
  func applied(to plan: ReviewProtocol) -> ReviewProtocol {
    var result = plan
    if acceptProposals { result.screening.acceptProposals = true }
    if let assessOn { result.eligibility.assessOn = assessOn }
    return result
  }

  /// Takes over what an earlier run had overridden.
  mutating func apply(_ overrides: [String]) {
    if overrides.contains("accept-proposals") { acceptProposals = true }
    assessOn = EligibilityPlan.Basis.allCases.first {
      overrides.contains("assess-on \($0.rawValue)")
    }
  }
}
