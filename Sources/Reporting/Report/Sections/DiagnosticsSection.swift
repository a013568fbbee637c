import ReviewModel

/// What was noticed in the inputs, by rule.
struct DiagnosticsSection {
  let diagnostics: [Diagnostic]

  var section: ReportDocument.Section {
    guard !diagnostics.isEmpty else {
      return .init(
        id: "diagnostics",
        title: "Diagnostics",
        blocks: [.paragraph(["Nothing was noticed in the inputs."])]
      )
    }
    let table = DocumentTable(
      caption: ["What was noticed, by rule"],
      columns: ["Severity", "Rule", "How often", "For example", "At"],
      rows: rows,
      file: "1-identification/diagnostics.jsonl"
    )
    return .init(id: "diagnostics", title: "Diagnostics", blocks: [.table(table)])
  }

  private var rows: [[DocumentCell]] {
    let sorted = DiagnosticLines(diagnostics: diagnostics).sorted
    let byRule = Dictionary(grouping: sorted) { Kind(severity: $0.severity, rule: $0.rule) }
    let kinds = byRule.keys.sorted {
      $0.severity == $1.severity ? $0.rule < $1.rule : $0.severity > $1.severity
    }
    return kinds.map { kind in
      let all = byRule[kind] ?? []
      return [
        DocumentCell(kind.severity.rawValue), DocumentCell(kind.rule), DocumentCell(all.count),
        DocumentCell(all.first?.message ?? ""), DocumentCell(all.first?.place?.description ?? ""),
      ]
    }
  }

  private struct Kind: Hashable {
    let severity: Diagnostic.Severity
    let rule: String
  }
}
