import ReviewModel

/// What the sections of the report are written from.
struct ReportMaterial: Sendable {
  let input: ReportingInput
  let index: ReviewIndex
  let prisma: PrismaFlow
  let finder: PassageFinder

  init(input: ReportingInput, index: ReviewIndex) {
    self.input = input
    self.index = index
    prisma = PrismaFlow(flow: input.tables.flow, unreadFiles: input.identified.unread.count)
    finder = PassageFinder(index: index)
  }

  /// Whether any table shows something that nobody confirmed.
  var showsProposals: Bool {
    input.tables.tables.contains { table in
      table.rows.contains { $0.cells.contains { $0.standing == .proposed } }
    }
  }

  /// A synthesis table as the report shows it, where the review has it.
  func table(_ id: String) -> DocumentTable? {
    input.tables.tables.first { $0.id == id }.map(document)
  }

  func document(_ table: SynthesisTable) -> DocumentTable {
    DocumentTable(
      id: table.id,
      caption: [.strong(table.id), .words(" "), .words(table.title)],
      columns: table.columns.map(\.title),
      rows: table.rows.map { row in
        row.cells.map { DocumentCell($0, support: finder.support(of: $0)) }
      },
      notes: table.notes,
      file: "7-synthesis/\(TableFileName.name(of: table))"
    )
  }

  /// The table in view, or a sentence that there is none.
  func blocks(_ id: String, otherwise: String? = nil) -> [Block] {
    guard let table = table(id) else { return otherwise.map { [.paragraph([.words($0)])] } ?? [] }
    return table.rows.count > 60 ? [folded(table)] : [.table(table)]
  }

  func folded(_ table: DocumentTable) -> Block {
    let rows = table.rows.count == 1 ? "1 row" : "\(table.rows.count) rows"
    let caption = table.caption.map(\.plain).joined()
    return .folded("\(caption) (\(rows))", [.table(table)])
  }
}
