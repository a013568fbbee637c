import ReviewModel

/// What each source gave, and what the sources hold together.
struct OverlapSection {
  let material: ReportMaterial

  private var overlap: SourceOverlap { material.index.overlap }

  var section: ReportDocument.Section {
    let summary = OverlapSummary(overlap: overlap)
    var blocks: [Block] = [.paragraph(summary.sentence)]
    if let caution = summary.caution { blocks.append(.paragraph([.words(caution)])) }
    if overlap.records > 0 { blocks.append(.table(holdings)) }
    if summary.isWorthDrawing {
      blocks += [.paragraph([.words(Self.reading)]), .overlap(overlap)]
      blocks.append(material.folded(combinations))
    }
    return .init(id: "overlap", title: "Sources and their overlap", blocks: blocks)
  }

  private static let reading = """
    Each column of dots is a combination of sources; the bar above it counts the reports that \
    exactly these sources hold, and no other. The bars on the left count all reports of a source.
    """

  private var holdings: DocumentTable {
    DocumentTable(
      caption: ["Records and reports of each source"],
      columns: [
        "Source", "Records", "Duplicates within", "Reports", "Only here", "Also elsewhere",
      ],
      rows: overlap.sources.map(row) + [total],
      notes: [
        "Records of a source are its reports and the duplicates within it.",
        "A report that several sources hold counts in each of them, and once in all sources: "
          + "\(overlap.records) records less \(overlap.duplicates) duplicates "
          + "(\(overlap.duplicatesWithin) within a source, \(overlap.duplicatesBetween) between "
          + "sources) are \(overlap.reports) reports.",
      ],
      file: "2-deduplication/sources.csv"
    )
  }

  private func row(_ source: SourceOverlap.Holding) -> [DocumentCell] {
    [
      DocumentCell(source.name.isEmpty ? "not stated" : source.name),
      DocumentCell(source.records), DocumentCell(source.duplicatesWithin),
      DocumentCell(source.reports), DocumentCell(source.reportsOnlyHere),
      DocumentCell(source.reportsElsewhere),
    ]
  }

  private var total: [DocumentCell] {
    let alone = overlap.reportsInOneSource
    return [
      DocumentCell("All sources"), DocumentCell(overlap.records),
      DocumentCell(overlap.duplicatesWithin), DocumentCell(overlap.reports), DocumentCell(alone),
      DocumentCell(overlap.reports - alone),
    ]
  }

  private var combinations: DocumentTable {
    DocumentTable(
      caption: ["Reports in exactly these sources"],
      columns: ["Sources", "Number of sources", "Reports"],
      rows: overlap.combinations.map { combination in
        let names = combination.sources.map { overlap.sources[$0].name }
        return [
          DocumentCell(names.joined(separator: "; ")), DocumentCell(combination.sources.count),
          DocumentCell(combination.reports),
        ]
      },
      notes: [
        "The file has a column for each source, 1 or 0, as the R packages UpSetR and ComplexUpset "
          + "take them once tidyr::uncount has given each report a row."
      ],
      file: "2-deduplication/overlap.csv"
    )
  }
}
