import ReviewModel

/// A cell that has no ID yet.
struct CellDraft {
  let value: Cell.Value
  var evidence: [CellEvidence] = []
  var standing: Standing?

  static let blank = CellDraft(value: .blank)

  /// A text, or blank where it is nil or empty.
  static func text(_ text: String?, _ evidence: [CellEvidence] = []) -> CellDraft {
    guard let text, !text.isEmpty else { return .blank }
    return CellDraft(value: .text(text), evidence: evidence)
  }

  /// A number of things, each named: the count cannot differ from the evidence.
  static func count(of evidence: [CellEvidence], _ standing: Standing? = nil) -> CellDraft {
    CellDraft(value: .count(evidence.count), evidence: evidence, standing: standing)
  }

  /// A number that was counted elsewhere, or blank where it is unknown.
  static func number(_ count: Int?) -> CellDraft {
    count.map { CellDraft(value: .count($0)) } ?? .blank
  }

  /// A share of things, each named; blank where there is nothing to share.
  static func share(of evidence: [CellEvidence], in total: Int) -> CellDraft {
    guard total > 0 else { return .blank }
    return CellDraft(value: .percent(of: evidence.count, in: total), evidence: evidence)
  }

  /// Identifiers, with `; ` between them.
  static func studies(_ studies: [StudyMaterial]) -> CellDraft {
    .text(
      studies.map(\.study.id.text).joined(separator: "; "),
      studies.map { .study($0.study.id) }
    )
  }

  /// A characteristic with its words.
  static func characteristic(_ characteristic: Characteristic?, in study: StudyMaterial)
    -> CellDraft
  {
    guard let characteristic else { return .blank }
    return CellDraft(
      value: .text(characteristic.value),
      evidence: characteristic.evidence.map(CellEvidence.quotation),
      standing: study.standing(of: characteristic.standing)
    )
  }
}
