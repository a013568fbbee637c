/// Texts in the order in which they came, each once.
typealias DistinctTexts = Distinct<String>

extension DistinctTexts {
  var texts: [String] { values }
}
