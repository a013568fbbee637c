import ReviewModel

/// The way of the records through the review.
struct FlowSection {
  let material: ReportMaterial

  var section: ReportDocument.Section {
    var blocks: [Block] = [.diagram(material.prisma)]
    if let table = material.table("T12") { blocks.append(material.folded(table)) }
    return .init(id: "flow", title: "Flow of records", blocks: blocks)
  }
}
