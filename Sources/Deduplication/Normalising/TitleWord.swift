/// One word of a title, with what the vocabulary says of it.
struct TitleWord: Sendable, Hashable {
  let key: UInt64
  /// Where it ends among the letters of the title.
  let end: UInt32
  let traits: WordTraits
  let firstLetter: UInt8
}
