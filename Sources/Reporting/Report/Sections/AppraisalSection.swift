import ReviewModel

/// How people judged the quality of the studies.
struct AppraisalSection {
  let material: ReportMaterial

  var section: ReportDocument.Section {
    let tools = material.input.appraised.tools
    let names = tools.map { "\($0.name) \($0.version)" }.joined(separator: "; ")
    let intro: [Inline] =
      tools.isEmpty
      ? ["No appraisal tool is named in the protocol."]
      : [
        "Item by item, without totals or bands; blank where nobody has judged. Tools: ",
        .foreign(names), ".",
      ]
    return .init(
      id: "appraisal",
      title: "Appraisal",
      blocks: [.paragraph(intro)] + material.blocks("T9")
    )
  }
}
