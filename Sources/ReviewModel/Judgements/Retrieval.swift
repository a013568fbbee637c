/// How far the text of a report that is sought has been retrieved.
package enum Retrieval: Sendable, Hashable, Codable {
  /// Sought, and neither found nor given up.
  case awaiting
  /// Given up by a person; the reason says how it was tried.
  case notRetrieved(reason: String)
  /// The file of its full text, relative to the corpus.
  case fullText(file: String)
  /// People have decided on its full text, which is not in the corpus.
  case readElsewhere
  /// The protocol lets reports be assessed on their abstracts.
  case abstract
}
