/// Labels and notes that other screening tools leave in records.
enum ScreeningLabels {
  /// Those among the values, as they stand.
  static func found(in values: [String]) -> [String] {
    values.filter { value in marks.contains { ASCIISearch.holds($0, in: value) } }
  }

  private static let marks = ["ASREVIEW_", "RAYYAN-", "EPPI-REVIEWER", "COVIDENCE"]
}
