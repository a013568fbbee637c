/// A run of text as HTML.
enum WebInline {
  static func html(_ inline: Inline) -> String {
    switch inline {
    case .words(let text): Markup.escaped(text)
    case .strong(let text): "<strong>\(Markup.escaped(text))</strong>"
    case .code(let text): "<code>\(Markup.escaped(text))</code>"
    case .foreign(let text): isolated(text)
    case .link(let text, let url):
      WebAddress(url).map {
        "<a href=\"\(Markup.escaped($0.text))\" rel=\"noreferrer noopener\">\(isolated(text))</a>"
      } ?? isolated(text)
    }
  }

  /// Somebody else's text, which cannot turn the writing around it.
  static func isolated(_ text: String) -> String { "<bdi>\(Markup.escaped(text))</bdi>" }
}
