import ReviewModel

/// The numbers of one arm under their keys.
struct PrismaArm: Sendable {
  let flow: ArmFlow
  /// `dbr` or `other`, as the PRISMA2020 app begins its keys.
  let prefix: String

  init(_ flow: ArmFlow) {
    self.flow = flow
    prefix = flow.arm == .databases ? "dbr" : "other"
  }

  private var isLeft: Bool { flow.arm == .databases }

  var duplicates: PrismaNumber {
    PrismaNumber(key: isLeft ? "duplicates" : "other_duplicates", value: flow.duplicates)
  }

  var automation: PrismaNumber {
    PrismaNumber(
      key: isLeft ? "excluded_automatic" : "other_excluded_automatic",
      value: flow.automation
    )
  }

  var otherRemovals: PrismaNumber {
    PrismaNumber(key: isLeft ? "excluded_other" : "other_excluded_other", value: flow.otherRemovals)
  }

  var screened: PrismaNumber {
    PrismaNumber(key: isLeft ? "records_screened" : "other_records_screened", value: flow.screened)
  }

  var excluded: PrismaNumber {
    PrismaNumber(key: isLeft ? "records_excluded" : "other_records_excluded", value: flow.excluded)
  }

  var undecided: PrismaNumber { number("undecided_records", flow.undecided) }
  var sought: PrismaNumber { number("sought_reports", flow.sought) }
  var notRetrieved: PrismaNumber { number("notretrieved_reports", flow.notRetrieved) }
  var awaiting: PrismaNumber { number("awaiting_reports", flow.awaiting) }
  var assessed: PrismaNumber { number("assessed", flow.assessed) }
  var excludedReports: PrismaNumber { number("excluded", flow.excludedReports) }
  var undecidedReports: PrismaNumber { number("undecided_reports", flow.undecidedReports) }

  /// Records by kind of source; unknown when a source of the kind has an unread file.
  func identified(_ kind: InformationSource.Kind) -> PrismaNumber {
    let counts = flow.identified.filter { $0.kind == kind }
    let isKnown = counts.allSatisfy(\.isComplete)
    let key = kind.arm == flow.arm ? kind.prismaKey : "\(prefix)_\(kind.prismaKey)"
    return PrismaNumber(key: key, value: isKnown ? counts.reduce(0) { $0 + $1.read } : nil)
  }

  /// Kinds that belong to the other arm, and were drawn into this one by a duplicate.
  var visitingKinds: [InformationSource.Kind] {
    InformationSource.Kind.allCases.filter { kind in
      kind.arm != flow.arm && flow.identified.contains { $0.kind == kind && $0.read > 0 }
    }
  }

  var hasUnknownSource: Bool { flow.identified.contains { !$0.isComplete } }

  var isEmpty: Bool { flow.identifiedTotal == 0 && !hasUnknownSource && flow.screened == 0 }

  private func number(_ name: String, _ value: Int) -> PrismaNumber {
    PrismaNumber(key: "\(prefix)_\(name)", value: value)
  }
}
