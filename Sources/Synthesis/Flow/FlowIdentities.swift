package import ReviewModel

/// The sums that the boxes of a flow diagram must keep: the run fails where one does not.
package enum FlowIdentities {
  /// The identities that do not hold, each in a sentence; empty where all do.
  package static func violations(of flow: FlowDiagram) -> [String] {
    let perArm = flow.arms.flatMap(violations)
    let included = flow.arms.reduce(0) { $0 + $1.included }
    return perArm
      + check("reports included", included, "reports of included studies", flow.reportsIncluded)
  }

  private static func violations(of arm: ArmFlow) -> [String] {
    check(
      "\(arm.arm.rawValue): identified",
      arm.identifiedTotal,
      "duplicates + automation + other removals + screened",
      arm.duplicates + arm.automation + arm.otherRemovals + arm.screened
    )
      + check(
        "\(arm.arm.rawValue): screened",
        arm.screened,
        "excluded + undecided + unread + sought",
        arm.excluded + arm.undecided + arm.unread + arm.sought
      )
      + check(
        "\(arm.arm.rawValue): sought",
        arm.sought,
        "not retrieved + awaiting + assessed",
        arm.notRetrieved + arm.awaiting + arm.assessed
      )
      + check(
        "\(arm.arm.rawValue): assessed",
        arm.assessed,
        "excluded with reasons + undecided + included",
        arm.excludedReports + arm.undecidedReports + arm.included
      )
  }

  private static func check(
    _ left: String,
    _ leftValue: Int,
    _ right: String,
    _ rightValue: Int
  ) -> [String] {
    leftValue == rightValue ? [] : ["\(left) (\(leftValue)) ≠ \(right) (\(rightValue))"]
  }
}
