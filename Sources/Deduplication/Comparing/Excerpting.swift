/// Long values as messages show them.
enum Excerpting {
  /// The beginning of a text, cut between characters, with `…` where something was left out.
  static func opening(of text: String, characters: Int = 160) -> String {
    guard text.utf8.count > characters else { return text }
    let opening = text.prefix(characters)
    return opening.endIndex == text.endIndex ? text : opening + "…"
  }
}
