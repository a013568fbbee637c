import ReviewModel

/// Whether the counts over studies are those of the marks, and the marks those of the excerpts.
enum FrequencyChecks {
  static func run(
    _ cells: [String: CellRow],
    excerpts: [ExcerptRow],
    _ tally: inout VerificationTally
  ) {
    let states = Dictionary(excerpts.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    for cell in cells.values.sorted(by: { $0.cell < $1.cell }) where cell.table == "T5" {
      guard case .number(1) = cell.value, !cell.column.contains("_") else { continue }
      for id in cell.evidence.compactMap(\.excerpt) {
        tally.check(
          states[id]?.state == .confirmed && states[id]?.polarity == .asserted
            && states[id]?.evidence == .primary,
          "cell \(cell.cell)",
          "rests on \(id), which is not a confirmed primary excerpt"
        )
      }
    }
    for cell in cells.values.sorted(by: { $0.cell < $1.cell })
    where cell.table == "T7" && cell.column == "n" && cell.row.hasSuffix("/all=all") {
      let code = cell.row.dropLast("/all=all".count)
      let marked = cells.values.count {
        $0.table == "T5" && $0.column == code && $0.value == .number(1)
      }
      tally.check(
        cell.value == .number(Double(marked)),
        "cell \(cell.cell)",
        "is not the \(marked) studies that T5 marks"
      )
    }
  }
}
