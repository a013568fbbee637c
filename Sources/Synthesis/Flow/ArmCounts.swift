import ReviewModel

/// Counts the boxes of one arm, each from what is in it and none from the others.
struct ArmCounts {
  private let included: IncludedStudies
  private let orderOfReasons: [Criterion.ID]

  init(_ included: IncludedStudies, orderOfReasons: [Criterion.ID]) {
    self.included = included
    self.orderOfReasons = orderOfReasons
  }

  func flow(_ arm: Arm) -> ArmFlow {
    let records = included.screened.records.filter { $0.arm == arm }
    let reports = included.reports.filter { $0.arm == arm }
    var flow = ArmFlow(arm: arm)
    flow.identified = identified(arm)
    flow.duplicates = duplicates(arm)
    flow.automation = records.count { $0.outcome.isAutomation }
    flow.screened = records.count { !$0.outcome.isAutomation }
    flow.excluded = records.count { $0.outcome.isExcluded }
    flow.undecided = records.count { $0.outcome.isUndecided }
    flow.unread = records.count { $0.outcome == .undecided(.unread) }
    flow.sought = records.count { $0.outcome.isSought }
    flow.notRetrieved = reports.count { $0.retrieval.isGivenUp }
    flow.awaiting = reports.count { $0.retrieval == .awaiting }
    flow.assessed = reports.count { $0.outcome != nil }
    flow.reasons = reasons(reports)
    flow.undecidedReports = reports.count { $0.outcome?.isUndecided ?? false }
    flow.included = reports.count { $0.inclusion != nil }
    return flow
  }

  /// The occurrences of each source, in the order of the protocol.
  private func identified(_ arm: Arm) -> [ArmFlow.SourceCount] {
    let identified = included.screened.unique.identified
    var occurrences: [String: Int] = [:]
    for record in identified.records { occurrences[record.origin.source, default: 0] += 1 }
    return identified.sources.filter { $0.kind.arm == arm }.map { source in
      .init(
        source: source.name,
        kind: source.kind,
        read: occurrences[source.name] ?? 0,
        isComplete: source.records != nil
      )
    }
  }

  /// The occurrences of sources of this arm that stand for no group: one of each group's
  /// occurrences stands for it, from a source of the group's own arm.
  private func duplicates(_ arm: Arm) -> Int {
    let unique = included.screened.unique
    var count = 0
    for group in unique.groups {
      let arms = group.members.map { member in
        unique.identified.source(named: member.origin.source)?.kind.arm ?? .databases
      }
      let standing = arms.firstIndex(of: group.arm(in: unique.identified))
      count += arms.indices.count { arms[$0] == arm && $0 != standing }
    }
    return count
  }

  /// Reports by primary reason, in the protocol's order.
  private func reasons(_ reports: [AssessedReport]) -> [ArmFlow.ReasonCount] {
    var counts: [Criterion.ID: Int] = [:]
    for report in reports {
      guard case .excluded(let reasons, _) = report.outcome else { continue }
      counts[reasons.first ?? Self.notStated, default: 0] += 1
    }
    let criteria = included.screened.criteria
    let order = orderOfReasons + criteria.map(\.id)
    let ranked = counts.keys.sorted { left, right in
      let ranks = (
        order.firstIndex(of: left) ?? order.count, order.firstIndex(of: right) ?? order.count
      )
      return ranks.0 == ranks.1 ? left < right : ranks.0 < ranks.1
    }
    return ranked.map { id in
      .init(
        criterion: id,
        label: criteria.first { $0.id == id }?.label ?? "reason not stated",
        count: counts[id] ?? 0
      )
    }
  }

  private static let notStated = Criterion.ID("not-stated")
}

extension ScreeningOutcome {
  fileprivate var isAutomation: Bool {
    if case .removedByAutomation = self { true } else { false }
  }

  fileprivate var isExcluded: Bool {
    if case .excluded = self { true } else { false }
  }

  fileprivate var isUndecided: Bool {
    if case .undecided(let why) = self { why != .unread } else { false }
  }

  fileprivate var isSought: Bool {
    if case .sought = self { true } else { false }
  }
}

extension Retrieval {
  fileprivate var isGivenUp: Bool {
    if case .notRetrieved = self { true } else { false }
  }
}

extension EligibilityOutcome {
  fileprivate var isUndecided: Bool {
    if case .undecided = self { true } else { false }
  }
}
