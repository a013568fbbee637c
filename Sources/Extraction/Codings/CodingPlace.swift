import ReviewModel

/// What codings must share to be about the same thing: a code in one sentence.
struct CodingPlace: Hashable {
  let field: TextField
  let statement: Int?
  /// The sentence in which the quote begins.
  let sentence: Int
  let code: Code.ID
}
