import ReviewModel

/// The artefacts of `8-report`.
struct ReportFolder {
  let input: ReportingInput
  let index: ReviewIndex
  let sheets: [Sheet]

  var artefacts: [Artefact] {
    let folder = StageName.reporting.folder
    let material = ReportMaterial(input: input, index: index)
    let document = ReportWriting(material: material, sheets: sheets).document
    let prisma = material.prisma
    return [
      Artefact(path: "\(folder)/report.md", text: MarkdownReport(document: document).text),
      Artefact(path: "\(folder)/index.html", text: WebReport(document: document).text),
      Artefact(path: "\(folder)/prisma.svg", text: FlowSVG(prisma: prisma).document),
      Artefact(path: "\(folder)/prisma.csv", table: PrismaTable(prisma: prisma).table),
    ]
  }
}
