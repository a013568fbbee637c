import ReviewModel

extension Retrieval {
  /// The state in one word, as tables show it.
  var word: String {
    switch self {
    case .awaiting: "awaiting"
    case .notRetrieved: "not-retrieved"
    case .fullText: "full-text"
    case .readElsewhere: "read-elsewhere"
    case .abstract: "abstract"
    }
  }

  /// How it was tried, where it was given up.
  var reason: String? {
    guard case .notRetrieved(let reason) = self else { return nil }
    return reason
  }
}
