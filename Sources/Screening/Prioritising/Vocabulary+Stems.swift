extension Vocabulary {
  /// The number of each word's stem: that of the first word with the same one.
  var stems: [Int32] {
    var numbers: [String: Int32] = [:]
    return spellings.enumerated().map { number, word in
      let stem = EnglishStem.of(word)
      if let known = numbers[stem] { return known }
      let new = Int32(truncatingIfNeeded: number)
      numbers[stem] = new
      return new
    }
  }
}
