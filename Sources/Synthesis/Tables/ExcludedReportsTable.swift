import ReviewModel

/// T4: the reports excluded after assessment, each with its primary reason.
enum ExcludedReportsTable {
  static func make(_ material: SynthesisMaterial) -> SynthesisTable {
    var builder = TableBuilder(
      "T4",
      "Reports excluded at eligibility",
      notes: ["One primary reason each, in the protocol's order; further reasons follow it."],
      columns: [
        ("report_id", "Report"), ("citation", "Citation"), ("reason_code", "Reason"),
        ("reason", "Reason in words"), ("further_reasons", "Further reasons"),
        ("words", "Words that matched"), ("reviewers", "Reviewers"), ("standing", "Standing"),
      ]
    )
    for report in material.included.reports {
      guard case .excluded(let reasons, let standing) = report.outcome else { continue }
      builder.append(report.id.text, row(report, reasons, standing, material))
    }
    return builder.table
  }

  private static func row(
    _ report: AssessedReport,
    _ reasons: [Criterion.ID],
    _ standing: Standing,
    _ material: SynthesisMaterial
  ) -> [CellDraft] {
    let primary = reasons.first
    let words = report.assessments.first { $0.criterion == primary }?.words.map(\.text) ?? []
    let evidence = primary.map { [CellEvidence.criterion($0)] } ?? []
    let people = report.decisions.map { CellEvidence.decision($0.signature.place) }
    let label = material.screened.criteria.first { $0.id == primary }?.label
    return [
      .text(report.id.text, [.report(report.id)]),
      .text(report.record.citation, [.record(report.record.id)]),
      CellDraft(
        value: .text(primary?.text ?? "not stated"),
        evidence: evidence + people,
        standing: standing
      ),
      .text(label, evidence),
      .text(reasons.dropFirst().map(\.text).joined(separator: "; ")),
      .text(words.joined(separator: "; "), evidence),
      .text(report.decisions.map(\.signature.reviewer).joined(separator: "; "), people),
      .text(standing.rawValue, people),
    ]
  }
}
