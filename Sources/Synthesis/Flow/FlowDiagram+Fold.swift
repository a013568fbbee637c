package import ReviewModel

extension FlowDiagram {
  /// Folds what the stages handed on into the boxes, counting each box on its own.
  package init(of included: IncludedStudies, orderOfReasons: [Criterion.ID]) {
    let screened = included.screened
    let counts = ArmCounts(included, orderOfReasons: orderOfReasons)
    let standings = screened.records.compactMap(\.outcome.standing)
    let studies = included.studies
    let confirmed = studies.filter(\.standing.isConfirmed)
    self.init(
      arms: Arm.allCases.map(counts.flow),
      reportsIncluded: Set(studies.flatMap(\.reports)).count,
      studiesIncluded: studies.count,
      studiesConfirmed: confirmed.count,
      reportsConfirmed: Set(confirmed.flatMap(\.reports)).count,
      screened: screened.records.count,
      decidedByPeople: standings.filter(\.isConfirmed).count,
      proposedVerdicts: standings.count { !$0.isConfirmed },
      acceptsProposals: screened.acceptedProposals
    )
  }
}

extension ScreeningOutcome {
  /// The standing of a verdict; nil where there is none, or where automation removed the record.
  fileprivate var standing: Standing? {
    switch self {
    case .excluded(_, let standing), .sought(let standing): standing
    case .undecided, .removedByAutomation: nil
    }
  }
}
