import ReviewModel

/// A judgement in words, with the values that were compared.
enum PairSentence {
  /// The rule, then each field that both records state.
  static func of(_ rule: DuplicateRule, _ comparisons: [FieldComparison]) -> String {
    let values = comparisons.filter { $0.finding != .missing }.map(value)
    return values.isEmpty ? rule.sentence : rule.sentence + ": " + values.joined(separator: "; ")
  }

  /// `volume 12`, or `volume 12 / 13 (contradicting)`.
  static func value(_ comparison: FieldComparison) -> String {
    let a = quoted(comparison.a, in: comparison.field)
    let b = quoted(comparison.b, in: comparison.field)
    let values = a == b ? a : "\(a) / \(b)"
    return comparison.finding == .equal
      ? "\(comparison.field) \(values)"
      : "\(comparison.field) \(values) (\(comparison.finding.rawValue))"
  }

  /// A field with what it says for or against one report: `volume 12 / 13 (different): -3`.
  static func weighed(_ comparison: FieldComparison) -> String {
    let sign = comparison.weight > 0 ? "+" : ""
    return "\(value(comparison)): \(sign)\(comparison.weight)"
  }

  private static func quoted(_ value: String, in field: String) -> String {
    field == "title" || field == "abstract"
      ? "“\(Excerpting.opening(of: value, characters: 80))”" : value
  }
}
