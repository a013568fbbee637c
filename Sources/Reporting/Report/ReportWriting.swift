import ReviewModel

/// Puts the report together, section by section.
struct ReportWriting {
  let material: ReportMaterial
  let sheets: [Sheet]

  var document: ReportDocument {
    let input = material.input
    return ReportDocument(
      title: input.plan.review.title,
      subtitle: ["Report of the review, written by synth ", .words(input.run.programVersion), "."],
      front: FrontMatter(material: material).blocks,
      sections: [
        QuestionSection(material: material).section,
        SearchSection(material: material).section,
        FlowSection(material: material).section,
        OverlapSection(material: material).section,
        ScreeningSection(material: material).section,
        StudiesSection(material: material).section,
        SynthesisSection(material: material).section,
        AppraisalSection(material: material).section,
        ExclusionSection(material: material).section,
        AwaitingSection(material: material, sheets: sheets).section,
        Limitations(material: material).section,
        DiagnosticsSection(diagnostics: input.diagnostics).section,
        MethodsSection(material: material).section,
        AboutSection(plan: input.plan).section,
      ]
    )
  }
}
