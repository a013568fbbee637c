/// The words by which other screening tools mark what they write into a record.
enum ScreeningMarks {
  /// Whether a value is a label or note of such a tool.
  static func stand(in value: String) -> Bool {
    marks.contains { ASCIISearch.holds($0, in: value) }
  }

  /// Those among values that are such labels or notes, as they stand.
  static func found(in values: [String]) -> [String] { values.filter(stand) }

  private static let marks: [StaticString] = ["ASREVIEW_", "RAYYAN-", "EPPI-REVIEWER", "COVIDENCE"]
}
