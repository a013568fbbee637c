/// An abstract given as its words with the places where they stand.
enum InvertedIndex {
  /// The words put in order; nil where there are none.
  static func text(_ index: JSONElement?) -> String? {
    guard var index else { return nil }
    // Older dumps wrap the index, together with its length.
    if let inner = index.member("InvertedIndex") { index = inner }
    var words: [(place: Int, word: String)] = []
    index.forEachMember { word, places in
      guard let text = word.text else { return }
      for place in places.elements {
        if let place = place.integer { words.append((place, text)) }
      }
    }
    guard !words.isEmpty else { return nil }
    words.sort { $0.place < $1.place }
    return SectionedText.plain(words.map(\.word).joined(separator: " "))
  }
}
