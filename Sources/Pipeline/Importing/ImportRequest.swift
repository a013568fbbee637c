package import ReviewModel

/// What decisions of another tool to bring into a review, and how to read them.
package struct ImportRequest: Sendable {
  package let files: [String]
  /// Who decided, where the export does not say.
  package var reviewer: String?
  package var level: ScreeningLevel
  /// The verdict on every record of lists that name none.
  package var verdict: Verdict?
  /// The column of verdicts, where there are several.
  package var column: String?
  /// Criteria for reasons that are in the words of the tool.
  package var reasons: [String: String]

  package init(
    files: [String],
    reviewer: String? = nil,
    level: ScreeningLevel = .titleAbstract,
    verdict: Verdict? = nil,
    column: String? = nil,
    reasons: [String: String] = [:]
  ) {
    (self.files, self.reviewer, self.level) = (files, reviewer, level)
    (self.verdict, self.column, self.reasons) = (verdict, column, reasons)
  }
}
