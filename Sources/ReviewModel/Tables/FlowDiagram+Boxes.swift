extension FlowDiagram {
  /// Every box, in the order of the PRISMA 2020 templates, then the rows that are ours.
  package var boxes: [FlowBox] {
    databaseBoxes + otherMethodBoxes + [
      standard("new_studies", nil, "Studies included in review", studiesConfirmed),
      standard("new_reports", nil, "Reports of included studies", reportsConfirmed),
      interim(
        "new_studies_proposed",
        nil,
        "Studies included on proposals",
        studiesIncluded - studiesConfirmed
      ),
      interim(
        "new_reports_proposed",
        nil,
        "Reports of studies included on proposals",
        reportsIncluded - reportsConfirmed
      ),
    ]
  }

  private var databaseBoxes: [FlowBox] {
    guard let flow = arm(.databases) else { return [] }
    return [
      identified("database_results", flow, .database, "Databases"),
      identified("register_results", flow, .register, "Registers"),
      standard("duplicates", .databases, "Duplicate records removed", flow.duplicates),
      standard(
        "excluded_automatic",
        .databases,
        "Records marked as ineligible by automation tools",
        flow.automation
      ),
      standard(
        "excluded_other",
        .databases,
        "Records removed for other reasons",
        flow.otherRemovals
      ),
      standard("records_screened", .databases, "Records screened", flow.screened),
      standard("records_excluded", .databases, "Records excluded", flow.excluded),
      interim("records_undecided", .databases, "Records undecided", flow.undecided),
      interim("records_unread", .databases, "Records left unread (stopping rule)", flow.unread),
      standard(
        "dbr_sought_reports",
        .databases,
        "Reports sought for retrieval",
        flow.sought
      ),
      standard("dbr_notretrieved_reports", .databases, "Reports not retrieved", flow.notRetrieved),
      interim("dbr_awaiting", .databases, "Reports awaiting retrieval", flow.awaiting),
      standard("dbr_assessed", .databases, "Reports assessed for eligibility", flow.assessed),
      excluded("dbr_excluded", flow),
      interim("dbr_undecided", .databases, "Reports undecided", flow.undecidedReports),
    ]
  }

  private var otherMethodBoxes: [FlowBox] {
    guard let flow = arm(.otherMethods) else { return [] }
    return [
      identified("website_results", flow, .website, "Websites"),
      identified("organisation_results", flow, .organisation, "Organisations"),
      identified("citations_results", flow, .citationSearch, "Citation searching"),
      own(identified("other_results", flow, .other, "Other sources")),
      own(
        standard("other_duplicates", .otherMethods, "Duplicate records removed", flow.duplicates)
      ),
      own(
        standard(
          "other_excluded_automatic",
          .otherMethods,
          "Records marked as ineligible by automation tools",
          flow.automation
        )
      ),
      own(standard("other_screened", .otherMethods, "Records screened", flow.screened)),
      own(standard("other_records_excluded", .otherMethods, "Records excluded", flow.excluded)),
      interim("other_records_undecided", .otherMethods, "Records undecided", flow.undecided),
      interim(
        "other_records_unread",
        .otherMethods,
        "Records left unread (stopping rule)",
        flow.unread
      ),
      standard(
        "other_sought_reports",
        .otherMethods,
        "Reports sought for retrieval",
        flow.sought
      ),
      standard(
        "other_notretrieved_reports",
        .otherMethods,
        "Reports not retrieved",
        flow.notRetrieved
      ),
      interim("other_awaiting", .otherMethods, "Reports awaiting retrieval", flow.awaiting),
      standard("other_assessed", .otherMethods, "Reports assessed for eligibility", flow.assessed),
      excluded("other_excluded", flow),
      interim("other_undecided", .otherMethods, "Reports undecided", flow.undecidedReports),
    ]
  }

  private func standard(_ key: String, _ arm: Arm?, _ text: String, _ n: Int?) -> FlowBox {
    FlowBox(
      key: key,
      arm: arm,
      text: text,
      n: n,
      details: [],
      isInterim: false,
      isStandard: true
    )
  }

  private func interim(_ key: String, _ arm: Arm?, _ text: String, _ n: Int) -> FlowBox {
    FlowBox(
      key: key,
      arm: arm,
      text: text,
      n: n,
      details: [],
      isInterim: true,
      isStandard: false
    )
  }

  /// The same box, as a row that the published template does not have.
  private func own(_ box: FlowBox) -> FlowBox {
    FlowBox(
      key: box.key,
      arm: box.arm,
      text: box.text,
      n: box.n,
      details: box.details,
      isInterim: box.isInterim,
      isStandard: false
    )
  }

  /// The records of one kind of source; unknown where a file of one of them could not be read.
  private func identified(
    _ key: String,
    _ flow: ArmFlow,
    _ kind: InformationSource.Kind,
    _ text: String
  ) -> FlowBox {
    let sources = flow.identified.filter { $0.kind == kind }
    let isComplete = sources.allSatisfy(\.isComplete)
    return FlowBox(
      key: key,
      arm: flow.arm,
      text: text,
      n: isComplete ? sources.reduce(0) { $0 + $1.read } : nil,
      details: sources.map { .init(text: $0.source, n: $0.isComplete ? $0.read : nil) },
      isInterim: false,
      isStandard: true
    )
  }

  private func excluded(_ key: String, _ flow: ArmFlow) -> FlowBox {
    FlowBox(
      key: key,
      arm: flow.arm,
      text: "Reports excluded",
      n: flow.excludedReports,
      details: flow.reasons.map { .init(text: "\($0.label) (\($0.criterion))", n: $0.count) },
      isInterim: false,
      isStandard: true
    )
  }
}
