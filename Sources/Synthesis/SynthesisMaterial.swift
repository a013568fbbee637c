import ReviewModel

/// What tables are made of: everything handed on so far, ordered for looking things up.
struct SynthesisMaterial: Sendable {
  let appraised: AppraisedStudies
  let plan: SynthesisPlan
  let flow: FlowDiagram
  let studies: [StudyMaterial]

  init(appraised: AppraisedStudies, plan: SynthesisPlan, flow: FlowDiagram) {
    self.appraised = appraised
    self.plan = plan
    self.flow = flow
    let coded = appraised.coded
    let reports = Dictionary(grouping: coded.included.reports, by: \.id).compactMapValues(\.first)
    let excerpts = Dictionary(grouping: coded.excerpts, by: \.report)
    let characteristics = Dictionary(grouping: coded.characteristics, by: \.report)
    studies = coded.included.studies.map { study in
      StudyMaterial(
        study: study,
        reports: study.reports.compactMap { reports[$0] },
        excerpts: study.reports.flatMap { excerpts[$0] ?? [] },
        characteristics: study.reports.flatMap { characteristics[$0] ?? [] }
      )
    }
  }

  var codebook: Codebook { appraised.coded.codebook }
  var included: IncludedStudies { appraised.coded.included }
  var screened: ScreenedRecords { included.screened }
  var unique: UniqueRecords { screened.unique }

  /// Excerpts count for a branch when they are asserted, primary findings in a voice that the
  /// protocol names; people must not have taken them out, nor disagree about them.
  func counts(_ excerpt: Excerpt) -> Bool {
    excerpt.polarity == .asserted && excerpt.evidence == .primary && excerpt.speaker == .finding
      && plan.voices.contains(excerpt.voice) && excerpt.field != .citationStatement
      && (excerpt.state == .candidate || excerpt.state == .confirmed)
  }
}
