extension StoppingRule {
  /// A rule as it is named on a command line; nil where it cannot be read.
  ///
  /// `hypergeometric` alone, or with target, confidence and bias:
  /// `hypergeometric:0.95,0.95,2`; what is left out at the end is as usual.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts[0] == "hypergeometric" else { return nil }
    let numbers =
      parts.count < 2
      ? [] : parts[1].split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    guard numbers.count <= 3, !numbers.contains(nil) else { return nil }
    let usual = [0.95, 0.95, 2]
    let all = numbers.compactMap(\.self) + usual.dropFirst(numbers.count)
    self.init(target: all[0], confidence: all[1], bias: all[2])
  }

  /// What the rule is worth, in the words in which every report says it.
  package static let caveat =
    "Heuristically conservative on ranked orders, not proven; the likely value is no ground to stop."
}
