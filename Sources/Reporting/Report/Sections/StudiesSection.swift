import ReviewModel

/// The included studies and what is known of each.
struct StudiesSection {
  let material: ReportMaterial

  var section: ReportDocument.Section {
    let studies = material.input.included.studies
    var blocks: [Block] = []
    if studies.isEmpty {
      blocks.append(.paragraph(["No study is included so far."]))
    } else {
      blocks.append(.paragraph([.words(summary(studies))]))
      blocks += material.blocks("T1") + material.blocks("T2")
      blocks.append(.folded("Reports of each study", [.list(studies.map(line))]))
    }
    return .init(id: "studies", title: "Included studies", blocks: blocks)
  }

  private func summary(_ studies: [Study]) -> String {
    let confirmed = studies.count { $0.standing.isConfirmed }
    let reports = Set(studies.flatMap(\.reports))
    let inFull = reports.count { material.index.reports[$0]?.fullText != nil }
    return """
      \(studies.count) \(studies.count == 1 ? "study" : "studies"), of which people confirmed \
      \(confirmed), in \(reports.count) \(reports.count == 1 ? "report" : "reports"); \
      \(inFull) \(inFull == 1 ? "was" : "were") read in full text.
      """
  }

  private func line(_ study: Study) -> [Inline] {
    var line: [Inline] = [.foreign(study.label)]
    line.append(.words(study.standing.isConfirmed ? ": " : "°: "))
    for (number, report) in study.reports.enumerated() {
      if number > 0 { line.append("; ") }
      line.append(contentsOf: citation(report))
    }
    return line
  }

  private func citation(_ report: Report.ID) -> [Inline] {
    guard let record = material.index.merged[report] else { return [.code(report.text)] }
    let text = Inline.brief(record.citation)
    guard let doi = record.doi else { return [text] }
    return [text, " ", .link("doi:\(doi)", to: "https://doi.org/\(doi)")]
  }
}
