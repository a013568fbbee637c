import ReviewModel

/// A line of `5-extraction/excerpts.jsonl`, as it was written.
struct ExcerptRow: Sendable, Hashable, Decodable {
  let record: String
  let field: TextField
  let start: Int
  let end: Int
  let quote: String
  let code: String
  let polarity: Polarity
  let speaker: Speaker
  let voice: Voice
  let evidence: Evidence
  let id: String
  let report: String
  let statement: Int?
  let words: [Word]
  let prefix: String
  let suffix: String
  let state: Excerpt.State
  let standing: Standing
  let coders: [String]
  let textSource: AbstractSource
  let textDigest: String

  struct Word: Sendable, Hashable, Decodable {
    let start: Int
    let end: Int
    let text: String
  }
}
