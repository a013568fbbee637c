/// How wide text is drawn, about: without a font nobody can know.
enum TextWidth {
  /// In pixels, a little more than sans-serif fonts need.
  static func of(_ text: String, size: Int) -> Int {
    text.unicodeScalars.reduce(0) { $0 + thousandths($1) } * size / 1000 + 1
  }

  /// The beginning of a text that fits into a width, with an ellipsis where something is cut.
  static func clipped(_ text: String, size: Int, to width: Int) -> String {
    if of(text, size: size) <= width { return text }
    var kept = String.UnicodeScalarView()
    var used = thousandths("…")
    for scalar in text.unicodeScalars {
      used += thousandths(scalar)
      if used * size / 1000 + 1 > width { break }
      kept.append(scalar)
    }
    while kept.last?.properties.isWhitespace == true { kept.removeLast() }
    return String(kept) + "…"
  }

  /// At most two lines; the second is clipped.
  static func twoLines(_ text: String, size: Int, width: Int) -> [String] {
    var first = ""
    var rest = text.split(separator: " ")[...]
    while let word = rest.first {
      let longer = first.isEmpty ? String(word) : "\(first) \(word)"
      if of(longer, size: size) > width { break }
      first = longer
      rest = rest.dropFirst()
    }
    if first.isEmpty { return [clipped(text, size: size, to: width)] }
    if rest.isEmpty { return [first] }
    return [first, clipped(rest.joined(separator: " "), size: size, to: width)]
  }

  private static func thousandths(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", "'", "|", ".", ",", ":", ";", "!", " ", "(", ")", "[", "]", "/", "f",
      "t", "r", "-":
      340
    case "m", "w", "M", "W", "@", "%", "…", "—": 1000
    case "A"..."Z", "&": 730
    case "\u{20}"..."\u{7E}": 570
    case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}": 0
    case "\u{1100}"..."\u{115F}", "\u{2E80}"..."\u{D7FF}", "\u{F900}"..."\u{FAFF}",
      "\u{FF00}"..."\u{FF60}", "\u{1F000}"..."\u{3FFFF}":
      1050
    default: 680
    }
  }
}
