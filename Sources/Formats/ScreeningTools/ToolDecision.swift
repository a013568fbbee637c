package import ReviewModel

/// What a screening tool says that somebody decided on a record.
package struct ToolDecision: Sendable, Hashable {
  /// Who decided, as the tool names them; nil where it does not say.
  package let person: String?
  package let verdict: Verdict
  /// Why, in the words of the tool.
  package let reasons: [String]
  package let note: String
  /// When, as it stands there.
  package let decided: String

  package init(
    _ verdict: Verdict,
    by person: String? = nil,
    reasons: [String] = [],
    note: String = "",
    decided: String = ""
  ) {
    (self.person, self.verdict, self.reasons) = (person, verdict, reasons)
    (self.note, self.decided) = (note, decided)
  }
}
