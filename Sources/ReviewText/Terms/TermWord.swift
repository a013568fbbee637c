/// One word of a term: exact, or the beginning of a word.
struct TermWord: Sendable, Hashable {
  let key: String
  let isPrefix: Bool

  func matches(_ other: String) -> Bool {
    isPrefix ? other.hasPrefix(key) : other == key
  }
}
