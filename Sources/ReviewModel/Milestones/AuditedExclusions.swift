/// How an audit stands that the protocol plans: a random sample of what no person has read.
package struct AuditedExclusions: Sendable, Hashable, Codable {
  package let plan: AuditPlan
  /// How many records rules set aside, or a stopping rule left unread.
  package let population: Int
  /// The sample, in random order.
  package let drawn: [Report.ID]
  /// Of these, those on which nobody has decided.
  package let awaiting: [Report.ID]
  /// Of these, those that should not have been set aside, or may not.
  package let missed: [Report.ID]
  /// The most relevant records among all that were set aside; nil until the sample is decided.
  package let mostMissed: Int?
  /// The least share of the relevant records that people have sent on; nil until it is known.
  package let leastRecall: Double?

  package init(
    plan: AuditPlan,
    population: Int,
    drawn: [Report.ID],
    awaiting: [Report.ID],
    missed: [Report.ID],
    mostMissed: Int?,
    leastRecall: Double?
  ) {
    self.plan = plan
    self.population = population
    self.drawn = drawn
    self.awaiting = awaiting
    self.missed = missed
    self.mostMissed = mostMissed
    self.leastRecall = leastRecall
  }
}
