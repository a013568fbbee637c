import ReviewModel

/// How the numbers came about, with the version of everything that made them.
struct MethodsSection {
  let material: ReportMaterial

  private var input: ReportingInput { material.input }

  var section: ReportDocument.Section {
    .init(
      id: "methods",
      title: "Methods and versions",
      blocks: [
        .paragraph(identification), .paragraph(deduplication), .paragraph(screening),
        .paragraph(extraction), .table(versions),
      ] + (material.table("T15").map { [material.folded($0)] } ?? [])
    )
  }

  private var identification: [Inline] {
    let identified = input.identified
    let formats = Set(identified.files.map(\.format)).sorted().joined(separator: ", ")
    var text: [Inline] = [
      "synth ", .words(input.run.programVersion), " read the corpus ", .code(input.run.corpus),
      " with the pipeline ", .code(input.run.pipeline),
      """
      : \(identified.records.count) records in \(identified.files.count) files\
      \(formats.isEmpty ? "" : " (\(formats))"), and \(identified.fullTexts.count) full texts. \
      Formats were recognised by content. Each record keeps the byte range it was read from.
      """,
    ]
    if let date = input.run.asOf { text.append(" The date of the run was set to \(date).") }
    return text
  }

  private var deduplication: [Inline] {
    let unique = input.unique
    let removed = unique.groups.reduce(0) { $0 + $1.removed.count }
    let rules = removals.map { "\($0.rule): \($0.count)" }.joined(separator: "; ")
    let byRule = rules.isEmpty ? "" : " (\(rules))"
    return [
      """
      Duplicates were merged by rule, never by likeness alone: \(removed) removed\(byRule), \
      \(unique.groups.count) reports left; \
      \(unique.uncertain.count) pairs were doubtful and left apart for people to see, \
      \(unique.related.count) related reports were linked and not merged.
      """
    ]
  }

  /// How many records each rule removed, the busiest rule first.
  private var removals: [(rule: String, count: Int)] {
    var counts: [String: Int] = [:]
    for removed in input.unique.groups.flatMap(\.removed) { counts[removed.rule, default: 0] += 1 }
    let all = counts.map { (rule: $0.key, count: $0.value) }
    return all.sorted { left, right in
      left.count == right.count ? left.rule < right.rule : left.count > right.count
    }
  }

  private var screening: [Inline] {
    [
      """
      Criteria are three-valued: words that are found are evidence, words missing from a title and \
      abstract are not. Rules propose and people decide. Each judgement carries its standing \
      (proposed, decided by one person, agreed), and everything that rests on it the lowest.
      """
    ]
  }

  private var extraction: [Inline] {
    let codebook = input.coded.codebook
    return [
      "Excerpts are whole sentences under the \(codebook.codes.count) codes of the codebook, version ",
      .foreign(codebook.version),
      """
      . What terms found is a candidate until a person confirms it; polarity, speaker, voice and \
      kind of evidence were read from the sentence by rule and may be corrected by people.
      """,
    ]
  }

  private var versions: DocumentTable {
    let stages = input.run.stageVersions.map { stage in
      [DocumentCell("stage \(stage.stage.rawValue)"), DocumentCell(String(stage.version))]
    }
    return DocumentTable(
      caption: ["Versions"],
      columns: ["Part", "Version"],
      rows: [
        [DocumentCell("synth"), DocumentCell(input.run.programVersion)],
        [DocumentCell("record identity"), DocumentCell(String(input.run.identityVersion))],
        [DocumentCell("codebook"), DocumentCell(input.coded.codebook.version)],
      ] + stages,
      file: "run.json"
    )
  }
}
