import ReviewModel

/// What awaits people, and where the sheets lie.
struct AwaitingSection {
  let material: ReportMaterial
  let sheets: [Sheet]

  var section: ReportDocument.Section {
    let open = sheets.filter { $0.count > 0 }
    guard !open.isEmpty else {
      return .init(
        id: "awaiting",
        title: "What awaits people",
        blocks: [.paragraph(["Nothing awaits a decision."])]
      )
    }
    let table = DocumentTable(
      caption: ["Sheets to fill in"],
      columns: ["Sheet", "Rows", "What is asked"],
      rows: open.map { sheet in
        [
          DocumentCell("to-decide/\(sheet.name).csv"), DocumentCell(sheet.count),
          DocumentCell(sheet.question),
        ]
      }
    )
    let how: [Inline] = [
      .code("to-decide/README.txt"), " says how the sheets are filled in and handed back.",
    ]
    return .init(
      id: "awaiting",
      title: "What awaits people",
      blocks: [.table(table), .paragraph(how)] + disagreements
    )
  }

  private var disagreements: [Block] {
    let all = Disagreements(input: material.input, index: material.index).all
    if all.isEmpty { return [] }
    let lines: [[Inline]] = all.prefix(20).map { disagreement in
      var line: [Inline] = [.brief(disagreement.citation)]
      if !disagreement.about.isEmpty { line += [", ", .brief(disagreement.about)] }
      return line + [": ", .foreign(disagreement.positions.joined(separator: "; "))]
    }
    let rest: [[Inline]] = all.count > 20 ? [["and \(all.count - 20) more"]] : []
    return [.heading("Disagreements"), .list(lines + rest)]
  }
}
