package import ReviewModel

/// The decisions in an export of a screening tool, read from the labels that readers keep with its
/// records.
///
/// Rayyan notes what each person decided, ASReview and EPPI-Reviewer mark records or fill columns, and
/// any table may have a column of verdicts. Covidence writes a list for each verdict and names none.
package struct ToolDecisions: Sendable {
  /// The columns of which every value is a verdict; where there are several, a person must choose.
  package let columns: [String]
  private let column: String?
  private let isChosen: Bool

  /// Looks at all records of an export; `chosen` is the column that a person names.
  package init(_ records: [Record], column chosen: String? = nil) {
    let labels = records.flatMap(\.labels).compactMap(LabelColumn.init)
    let values = Dictionary(grouping: labels, by: \.name).mapValues { $0.map(\.value) }
    columns = values.filter { VerdictColumn.holds($0.value, named: $0.key) }.keys.sorted()
    let named = chosen.flatMap { name in
      values.keys.sorted().first { $0.lowercased() == name.lowercased() }
    }
    isChosen = chosen != nil
    column = chosen == nil && columns.count == 1 ? columns.first : named
  }

  /// What people decided on a record; empty where nobody did, or nothing says so.
  package func decisions(on record: Record) -> [ToolDecision] {
    let inRayyan = RayyanMarks.decisions(in: record.labels)
    guard inRayyan.isEmpty || isChosen else { return inRayyan }
    let columns = record.labels.compactMap(LabelColumn.init)
    let named = columns.first { $0.name == column }.flatMap {
      VerdictColumn.verdict($0.value, named: $0.name)
    }
    let coded = CodedVerdict.all(in: record.labels)
    let marked = isChosen ? nil : ASReviewMarks.verdict(in: record.labels) ?? coded.verdict
    guard let verdict = named ?? marked else { return [] }
    return [
      ToolDecision(
        verdict,
        reasons: verdict == .exclude ? Self.reasons(columns) + coded.reasons : [],
        note: (columns.filter(\.isNote).map(\.value) + coded.notes).joined(separator: "; "),
        decided: columns.first(where: \.isTime)?.value ?? ""
      )
    ]
  }

  /// What stands on a record where a verdict should, and is none; nil where nothing stands there.
  package func doubtfulVerdict(on record: Record) -> String? {
    record.labels.compactMap(LabelColumn.init)
      .first { $0.name == column && !VerdictColumn.isBlank($0.value) }
      .flatMap { VerdictColumn.verdict($0.value, named: $0.name) == nil ? $0.value : nil }
  }

  /// The reasons that stand beside a record of a list whose verdict a person names.
  package static func reasons(on record: Record) -> [String] {
    reasons(record.labels.compactMap(LabelColumn.init))
  }

  private static func reasons(_ columns: [LabelColumn]) -> [String] {
    columns.flatMap(\.reasons)
  }
}
