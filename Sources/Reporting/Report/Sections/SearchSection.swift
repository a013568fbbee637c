import ReviewModel

/// Where records came from, and what is stated about each search.
struct SearchSection {
  let material: ReportMaterial

  var section: ReportDocument.Section {
    let identified = material.input.identified
    let table = DocumentTable(
      caption: ["Information sources"],
      columns: ["Source", "Kind", "Platform", "Searched", "Files", "Unread files", "Records"],
      rows: identified.sources.map(row),
      notes: [
        "Blank: not known, because a file of the source could not be read, or not stated.",
        "Of \(facts.total) facts that PRISMA-S asks people for, \(facts.stated) are stated; all "
          + "sixteen for each source are in 1-identification/search-log.csv.",
      ],
      file: "1-identification/sources.csv"
    )
    return .init(id: "search", title: "Search", blocks: [.table(table)] + unread + stated)
  }

  private func row(_ source: InformationSource) -> [DocumentCell] {
    let unread = counts.unreadFiles[source.name] ?? 0
    return [
      DocumentCell(source.name),
      DocumentCell(source.isDeclared ? source.kind.rawValue : "\(source.kind.rawValue), taken as"),
      DocumentCell(source.facts[.platform] ?? ""),
      DocumentCell(source.facts[.dateSearched] ?? ""),
      DocumentCell(source.files.count),
      DocumentCell(unread),
      DocumentCell(source.records),
    ]
  }

  private var counts: SourceCounts { SourceCounts(identified: material.input.identified) }

  private var facts: (stated: Int, total: Int) {
    let all = SearchFacts.Fact.allCases
    let sources = material.input.identified.sources
    let stated = sources.reduce(0) { sum, source in sum + all.count { source.facts[$0] != nil } }
    return (stated, sources.count * all.count)
  }

  private var unread: [Block] {
    let files = material.input.identified.unread
    if files.isEmpty { return [] }
    let lines: [[Inline]] = files.prefix(20).map { [.foreign($0.file), ": ", .foreign($0.reason)] }
    return [.heading("Files that could not be read"), .list(lines)]
  }

  private var stated: [Block] {
    let blocks: [Block] = material.input.identified.sources.flatMap { source in
      let facts = SearchFacts.Fact.allCases.compactMap { fact in
        source.facts[fact].map {
          Block.Fact(fact.rawValue.split(separator: "_").joined(separator: " "), .foreign($0))
        }
      }
      return facts.isEmpty ? [Block]() : [.heading(source.name), .facts(facts)]
    }
    return blocks.isEmpty ? [] : [.folded("What is stated about each search", blocks)]
  }
}
