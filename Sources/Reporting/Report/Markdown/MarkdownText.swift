/// Text as Markdown takes it: shown as it stands, never as markup.
package enum MarkdownText {
  /// On one line, with everything that Markdown would act on escaped.
  package static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    var isStart = true
    var isNumber = false
    var mayTurn = false
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if Markup.isDirection(scalar) { continue }
      mayTurn = mayTurn || runsRightToLeft(scalar)
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "!":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "-" where isStart, "+" where isStart, "=" where isStart:
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "." where isNumber && endsWord(scalars, after: index),
        ")" where isNumber && endsWord(scalars, after: index):
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": result += " "
      default: result.unicodeScalars.append(Markup.isForbidden(scalar) ? "\u{FFFD}" : scalar)
      }
      // `1.` at the start of a line would begin a list.
      let isDigit = ("0"..."9").contains(scalar)
      isNumber = isDigit && (isStart || isNumber)
      isStart = false
    }
    return mayTurn ? "\u{2068}\(result)\u{2069}" : result
  }

  private static func endsWord(
    _ scalars: String.UnicodeScalarView,
    after index: String.UnicodeScalarView.Index
  ) -> Bool {
    let next = scalars.index(after: index)
    return next == scalars.endIndex || scalars[next].properties.isWhitespace
  }

  /// Whether a letter runs from right to left, and may turn what stands around it.
  private static func runsRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
