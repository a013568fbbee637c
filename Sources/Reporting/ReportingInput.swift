package import ReviewModel

/// Everything that was handed on so far, and what the run knows of itself.
package struct ReportingInput: Sendable, Hashable, Codable {
  package var plan: ReviewProtocol
  /// Nests every milestone before it.
  package var tables: SynthesisTables
  /// Of all stages before reporting, in the order of the road.
  package var diagnostics: [Diagnostic]
  package var run: RunFacts
  /// Decisions on records that are not in the corpus.
  package var orphaned: [OrphanedDecision]

  package init(
    plan: ReviewProtocol,
    tables: SynthesisTables,
    diagnostics: [Diagnostic],
    run: RunFacts,
    orphaned: [OrphanedDecision]
  ) {
    self.plan = plan
    self.tables = tables
    self.diagnostics = diagnostics
    self.run = run
    self.orphaned = orphaned
  }

  var appraised: AppraisedStudies { tables.appraised }
  var coded: CodedStudies { appraised.coded }
  var included: IncludedStudies { coded.included }
  var screened: ScreenedRecords { included.screened }
  var unique: UniqueRecords { screened.unique }
  var identified: IdentifiedRecords { unique.identified }
}
