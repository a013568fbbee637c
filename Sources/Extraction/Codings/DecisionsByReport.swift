import ReviewModel

/// What people coded, by the report that it is about.
///
/// A decision may name any record of a report's group. Decisions on reports that are not included
/// are kept in their files, not used, and counted in one note.
struct DecisionsByReport {
  let diagnostics: [Diagnostic]
  private let codings: [Report.ID: [CodingDecision]]
  private let characteristics: [Report.ID: [CharacteristicDecision]]

  init(_ input: ExtractionInput) {
    let groups = input.included.screened.unique.groupOfRecord
    let known = Set(input.codebook.codes.map(\.id))
    let included = Set(input.included.reports.filter { $0.inclusion != nil }.map(\.id))
    func report(of record: Record.ID) -> Report.ID { groups[record] ?? Report.ID(record) }
    let (used, unknown) = input.codings.parted { known.contains($0.code) }
    codings = Dictionary(grouping: used) { report(of: $0.record) }
    characteristics = Dictionary(grouping: input.characteristics) { report(of: $0.record) }
    let elsewhere =
      codings.filter { !included.contains($0.key) }.map(\.value.count).reduce(0, +)
      + characteristics.filter { !included.contains($0.key) }.map(\.value.count).reduce(0, +)
    diagnostics =
      unknown.map { Self.unknownCode($0) } + (elsewhere > 0 ? [Self.unused(elsewhere)] : [])
  }

  func codings(of report: Report.ID) -> [CodingDecision] { codings[report, default: []] }

  func characteristics(of report: Report.ID) -> [CharacteristicDecision] {
    characteristics[report, default: []]
  }

  private static func unknownCode(_ decision: CodingDecision) -> Diagnostic {
    Diagnostic(
      .error,
      rule: "unknown-code",
      "the codebook has no code '\(decision.code)'",
      at: decision.signature.place,
      help: "use a code of codebook.yaml, or add this one to it"
    )
  }

  private static func unused(_ count: Int) -> Diagnostic {
    Diagnostic(
      .note,
      rule: "coding-not-included",
      "\(count) codings are on reports that are not included, and were not used"
    )
  }
}
