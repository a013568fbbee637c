/// Where people who replay a review stop reading.
///
/// Only a stopping rule grants anything. The others are what people do without one, so that it can
/// be seen what they would have missed.
package enum ReadingEnd: Sendable, Hashable {
  /// Where a rule allows it.
  case rule(StoppingRule)
  /// After so many records.
  case records(Int)
  /// After so many irrelevant records in a row.
  case consecutive(Int)

  /// An end as it is named on a command line; nil where it cannot be read.
  ///
  /// `records:500`, `consecutive:50`, or a stopping rule.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    switch (parts[0], parts.count == 2 ? Int(parts[1]) : nil) {
    case ("records", let count?) where count > 0: self = .records(count)
    case ("consecutive", let count?) where count > 0: self = .consecutive(count)
    default:
      guard let rule = StoppingRule(text) else { return nil }
      self = .rule(rule)
    }
  }

  package var rule: StoppingRule? {
    if case .rule(let rule) = self { rule } else { nil }
  }
}
