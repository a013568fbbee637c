/// A fact about a study, with the words it was taken from.
package struct Characteristic: Sendable, Hashable, Codable {
  package enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
    /// It stands in the text.
    case stated
    /// Summed from numbers that stand in the text.
    case derived
    /// A person entered it.
    case entered
  }

  package var report: Report.ID
  /// Such as `design`, `sample_n`, `country`.
  package var name: String
  package var value: String
  package var basis: Basis
  package var standing: Standing
  package var evidence: [Quotation]
  package var coders: [String] = []
  /// Whether people disagree about the value, and nobody has adjudicated.
  package var isDisputed: Bool = false

  package init(
    report: Report.ID,
    name: String,
    value: String,
    basis: Basis,
    standing: Standing,
    evidence: [Quotation],
    coders: [String] = [],
    isDisputed: Bool = false
  ) {
    self.report = report
    self.name = name
    self.value = value
    self.basis = basis
    self.standing = standing
    self.evidence = evidence
    self.coders = coders
    self.isDisputed = isDisputed
  }
}
