/// What counts as a term of a record.
enum TermKind: Sendable {
  /// Words, and pairs of neighbouring words, of title and abstract; pairs cross their border.
  case wordsAndPairs
  /// Stems of the words of title and abstract.
  case stems
  /// Stems of the title's words.
  case titleStems
}

extension TermKind {
  /// Puts the terms of a record into a buffer that is used again, as numbers; those of stems are the
  /// numbers of the words that stand for them.
  func read(_ record: Int, of vocabulary: Vocabulary, stems: [Int32], into terms: inout [UInt64]) {
    let isTitle = self == .titleStems
    let words = isTitle ? vocabulary.titleWords(of: record) : vocabulary.words(of: record)
    read(words, stems: stems, into: &terms)
  }

  /// Puts the terms of a list of words into a buffer that is used again.
  func read(_ words: ArraySlice<Int32>, stems: [Int32], into terms: inout [UInt64]) {
    terms.removeAll(keepingCapacity: true)
    switch self {
    case .wordsAndPairs:
      var previous: UInt64?
      for word in words {
        let number = UInt64(UInt32(bitPattern: word))
        terms.append(number)
        // A pair's number begins with that of its first word and 1.
        if let previous { terms.append((previous + 1) << 32 | number) }
        previous = number
      }
    case .stems, .titleStems:
      for word in words { terms.append(UInt64(UInt32(bitPattern: stems[Int(word)]))) }
    }
  }
}

extension TermKind {
  /// The number of the word that a term is; nil where it is a pair.
  static func word(_ term: UInt64) -> Int? { term >> 32 == 0 ? Int(term) : nil }

  var isStemmed: Bool { self == .stems || self == .titleStems }
}
