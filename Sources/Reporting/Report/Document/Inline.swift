/// A run of text in a document.
enum Inline: Sendable, Hashable {
  /// Our own words.
  case words(String)
  case strong(String)
  /// A file name or an identifier of ours.
  case code(String)
  /// Somebody else's text: escaped, and kept from turning the writing around it.
  case foreign(String)
  /// Somebody else's text, and an address it leads to.
  case link(String, to: String)

  /// The text without what it is.
  var plain: String {
    switch self {
    case .words(let text), .strong(let text), .code(let text), .foreign(let text): text
    case .link(let text, _): text
    }
  }

  /// Somebody's text or, where there is none, that nothing is stated.
  static func stated(_ text: String?) -> Inline {
    guard let text, !text.isEmpty else { return .words("not stated") }
    return .foreign(text)
  }

  /// Somebody's text, cut where it would drown its surroundings.
  static func brief(_ text: String, to length: Int = 240) -> Inline {
    let scalars = text.unicodeScalars
    // Long enough in bytes to be worth counting.
    guard text.utf8.count > length, scalars.count > length else { return .foreign(text) }
    return .foreign(String(String.UnicodeScalarView(scalars.prefix(length - 1))) + "…")
  }
}

extension Inline: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  init(stringLiteral value: String) {
    self = .words(value)
  }
}
