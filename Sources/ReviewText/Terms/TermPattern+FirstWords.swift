extension TermPattern {
  /// The words of which one must stand in a text if the term does.
  var firstWords: [TermWord] {
    switch form {
    case .phrase(let phrase), .near(let phrase, _, _): phrase.alternatives.compactMap(\.first)
    }
  }
}
