extension SourceOverlap {
  /// The sums that do not hold, each in a sentence; empty where all do.
  package var violations: [String] {
    var shares = [Int](repeating: 0, count: sources.count)
    for combination in combinations {
      for place in combination.sources { shares[place] += combination.reports }
    }
    var found: [String] = []
    for (source, share) in zip(sources, shares) {
      found += Self.check(
        "\(source.name): records",
        source.records,
        "reports + duplicates within",
        source.reports + source.duplicatesWithin
      )
      found += Self.check(
        "\(source.name): reports",
        source.reports,
        "reports of its combinations",
        share
      )
    }
    let ofCombinations = combinations.reduce(0) { $0 + $1.reports }
    let removed = sources.reduce(0) { $0 + $1.removed }
    let ofSources = sources.reduce(0) { $0 + $1.records }
    let between = duplicatesBetween
    return found
      + Self.check("records", records, "records of all sources", ofSources)
      + Self.check("reports", reports, "reports of all combinations", ofCombinations)
      + Self.check("duplicates", duplicates, "within + between", duplicatesWithin + between)
      + Self.check("duplicates", duplicates, "records removed", removed)
  }

  /// The sums that do not hold, here and between here and the flow diagram.
  package func violations(against flow: FlowDiagram) -> [String] {
    let identified = flow.arms.reduce(0) { $0 + $1.identifiedTotal }
    let duplicatesInFlow = flow.arms.reduce(0) { $0 + $1.duplicates }
    let kept = flow.arms.reduce(0) { $0 + $1.automation + $1.otherRemovals + $1.screened }
    return violations
      + Self.check("records of all sources", records, "identified", identified)
      + Self.check("records less reports", duplicates, "duplicates removed", duplicatesInFlow)
      + Self.check("reports", reports, "automation + other removals + screened", kept)
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
