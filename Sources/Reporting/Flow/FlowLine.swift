/// A line of a box.
struct FlowLine: Sendable, Hashable {
  let tokens: [FlowToken]
  var indent = 0
  var isStrong = false

  /// Breaks a text and its number into lines of so many characters.
  static func wrapped(
    _ text: String,
    number: FlowToken? = nil,
    width: Int,
    indent: Int = 0,
    isStrong: Bool = false
  ) -> [FlowLine] {
    let words = text.split(whereSeparator: \.isWhitespace).flatMap { pieces($0, width: width) }
    let tokens = words.map { FlowToken($0) } + [number].compactMap(\.self)
    var lines: [[FlowToken]] = [[]]
    var length = indent
    for token in tokens {
      let isFirst = lines[lines.count - 1].isEmpty
      if !isFirst, length + 1 + token.length > width {
        lines.append([])
        length = indent
      }
      length += token.length + (lines[lines.count - 1].isEmpty ? 0 : 1)
      lines[lines.count - 1].append(token)
    }
    return lines.map { FlowLine(tokens: $0, indent: indent, isStrong: isStrong) }
  }

  /// A word that is longer than a line, in pieces.
  private static func pieces(_ word: Substring, width: Int) -> [String] {
    var rest = word.unicodeScalars[...]
    var pieces: [String] = []
    while !rest.isEmpty {
      pieces.append(String(String.UnicodeScalarView(rest.prefix(max(8, width - 2)))))
      rest = rest.dropFirst(max(8, width - 2))
    }
    return pieces
  }
}
