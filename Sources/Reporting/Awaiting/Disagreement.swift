/// Something that people disagree on and nobody has settled.
struct Disagreement: Sendable, Hashable {
  /// The file, under `decisions/`, in which it is settled.
  let settledIn: String
  /// The record or the study.
  let subject: String
  let citation: String
  /// What about it: an excerpt, a characteristic, an item; empty for a verdict.
  let about: String
  /// Who says what.
  let positions: [String]
}
