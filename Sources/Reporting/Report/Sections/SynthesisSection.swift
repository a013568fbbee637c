import ReviewModel

/// What the studies say together.
struct SynthesisSection {
  /// Tables that stand in other sections.
  private static let elsewhere: Set<String> = [
    "T1", "T2", "T3", "T4", "T9", "T12", "T13", "T15",
  ]

  let material: ReportMaterial

  var section: ReportDocument.Section {
    let plan = material.input.plan.synthesis
    let voices = plan.voices.map(\.rawValue).joined(separator: ", ")
    let intro: [Inline] = [
      """
      Counted is primary evidence from findings, asserted, in these voices: \(voices). Everything \
      else is shown apart. Frequencies are of reporting, never of strength.
      """
    ]
    let tables = material.input.tables.tables.filter { !Self.elsewhere.contains($0.id) }
    let blocks = tables.flatMap { material.blocks($0.id) }
    let none: [Block] = [.paragraph(["The protocol asks for no table of this kind."])]
    return .init(
      id: "synthesis",
      title: "Synthesis",
      blocks: [.paragraph(intro)] + legend + (blocks.isEmpty ? none : blocks)
    )
  }

  private var legend: [Block] {
    let excerpts = material.input.coded.excerpts
    if excerpts.isEmpty { return [] }
    var text: [Inline] = []
    if excerpts.contains(where: { $0.textSource == .paraphrase }) {
      text.append(
        "Texts that are not the authors' own are marked “paraphrase” and stand without quotation marks. "
      )
    }
    text.append("° rests on proposals that nobody has confirmed.")
    return [.paragraph(text)]
  }
}
