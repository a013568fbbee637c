package import ReviewModel

/// Combines the appraised studies into the tables that the protocol names.
package struct SynthesisStage: Stage {
  package static let name = StageName.synthesis
  package static let version = 2

  private let settings: SynthesisSettings

  package init(settings: SynthesisSettings) {
    self.settings = settings
  }

  package func run(_ input: AppraisedStudies) async throws -> Milestone<SynthesisTables> {
    let flow = FlowDiagram(of: input.coded.included, orderOfReasons: settings.orderOfReasons)
    let material = SynthesisMaterial(appraised: input, plan: settings.plan, flow: flow)
    let tables = settings.plan.tables.compactMap { id in
      Self.tables[id].map { $0(material) }
    }
    let cells = tables.flatMap(\.rows).flatMap(\.cells)
    precondition(Set(cells.map(\.id)).count == cells.count, "every cell has an ID of its own")
    return Milestone(SynthesisTables(appraised: input, tables: tables, flow: flow))
  }

  /// The tables that can be made, by the names that the protocol uses.
  package static let tableNames: [String] = tables.keys.sorted {
    ($0.count, $0) < ($1.count, $1)
  }

  private static let tables: [String: @Sendable (SynthesisMaterial) -> SynthesisTable] = [
    "T1": StudyCharacteristicsTable.make,
    "T2": CharacteristicsSummaryTable.make,
    "T3": EligibilityTable.make,
    "T4": ExcludedReportsTable.make,
    "T5": ConceptualisationTable.make,
    "T7": FrequencyTable.make,
    "T9": QualityTable.make,
    "T12": FlowTable.make,
    "T13": ReviewerAgreementTable.make,
    "T15": AuditTable.make,
  ]
}
