import ReviewModel

/// Which reports were excluded after assessment, and why.
struct ExclusionSection {
  let material: ReportMaterial

  var section: ReportDocument.Section {
    let excluded = material.input.included.reports.filter {
      if case .excluded = $0.outcome { true } else { false }
    }
    let blocks: [Block]
    if excluded.isEmpty {
      blocks = [.paragraph(["No report has been excluded after assessment."])]
    } else if let table = material.table("T4") {
      blocks = [.table(table)]
    } else {
      blocks = [.list(excluded.map(line))]
    }
    return .init(id: "excluded", title: "Excluded with reasons", blocks: blocks)
  }

  private func line(_ report: AssessedReport) -> [Inline] {
    let verdict = ReachedVerdict(report.outcome)
    let reasons = verdict.reasons.map { "\($0) \(material.index.label($0))" }
    return [.brief(report.record.citation), ": ", .foreign(reasons.joined(separator: "; "))]
  }
}
