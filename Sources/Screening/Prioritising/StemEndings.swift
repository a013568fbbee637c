/// The endings that steps 1b to 4 of the English stemmer look for, each list longest first.
enum StemEndings {
  /// An ending and what stands in its place.
  struct Ending: Sendable {
    let text: [UInt8]
    let replacement: [UInt8]
    /// The letters of which one has to stand before the ending; any where there are none.
    let after: [UInt8]
    /// Whether the ending has to lie in R2.
    let isInSecond: Bool

    init(_ text: String, _ replacement: String, after: String = "", isInSecond: Bool = false) {
      self.text = Array(text.utf8)
      self.replacement = Array(replacement.utf8)
      self.after = Array(after.utf8)
      self.isInSecond = isInSecond
    }
  }

  static let doubles = ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"]

  static let second: [Ending] = [
    Ending("ational", "ate"), Ending("fulness", "ful"), Ending("iveness", "ive"),
    Ending("ization", "ize"), Ending("ousness", "ous"), Ending("biliti", "ble"),
    Ending("lessli", "less"), Ending("tional", "tion"), Ending("alism", "al"),
    Ending("aliti", "al"), Ending("ation", "ate"), Ending("entli", "ent"),
    Ending("fulli", "ful"), Ending("iviti", "ive"), Ending("ousli", "ous"),
    Ending("abli", "able"), Ending("alli", "al"), Ending("anci", "ance"),
    Ending("ator", "ate"), Ending("enci", "ence"), Ending("izer", "ize"),
    Ending("bli", "ble"), Ending("ogi", "og", after: "l"),
    Ending("li", "", after: "cdeghkmnrt"),
  ]

  static let third: [Ending] = [
    Ending("ational", "ate"), Ending("tional", "tion"), Ending("alize", "al"),
    Ending("ative", "", isInSecond: true), Ending("icate", "ic"), Ending("iciti", "ic"),
    Ending("ical", "ic"), Ending("ness", ""), Ending("ful", ""),
  ]

  static let fourth: [Ending] = [
    Ending("ement", ""), Ending("able", ""), Ending("ance", ""), Ending("ence", ""),
    Ending("ible", ""), Ending("ment", ""), Ending("ant", ""), Ending("ate", ""),
    Ending("ent", ""), Ending("ion", "", after: "st"), Ending("ism", ""), Ending("iti", ""),
    Ending("ive", ""), Ending("ize", ""), Ending("ous", ""), Ending("al", ""),
    Ending("er", ""), Ending("ic", ""),
  ]
}
