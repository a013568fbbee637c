import ReviewModel

/// T12: the flow diagram in numbers.
enum FlowTable {
  static func make(_ material: SynthesisMaterial) -> SynthesisTable {
    var builder = TableBuilder(
      "T12",
      "Flow of records, reports and studies (PRISMA 2020)",
      notes: ["Blank: unknown. Rows marked ‘own’ have no box in the published template."],
      columns: [
        ("key", "Key"), ("arm", "Arm"), ("box_text", "Box"), ("n", "n"), ("parts", "Made of"),
        ("template", "Template"),
      ]
    )
    for box in material.flow.boxes {
      let parts = box.details.map { detail in
        "\(detail.text): \(detail.n.map(String.init) ?? "unknown")"
      }
      builder.append(
        box.key,
        [
          .text(box.key), .text(box.arm?.rawValue), .text(box.text), .number(box.n),
          .text(parts.joined(separator: "; ")), .text(box.isStandard ? "PRISMA 2020" : "own"),
        ]
      )
    }
    return builder.table
  }
}
