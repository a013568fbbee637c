import ReviewModel

extension ReviewerAllocation {
  /// The allocation of a protocol; nil where it names none, and everybody may screen everything.
  init?(_ plan: ScreeningPlan, review: String) {
    guard let allocation = plan.allocation else { return nil }
    self.init(
      reviewers: allocation.people,
      people: min(plan.reviewers, Set(allocation.people).count),
      share: allocation.share,
      review: review,
      seed: allocation.seed
    )
  }
}
