/// Undoes the wrapping of a text at a fixed column, and keeps its paragraphs.
enum HardWrap {
  /// Longer lines are paragraphs of their own.
  private static let column = 85
  /// A line that ends earlier ends a paragraph.
  private static let shortLine = 65

  static func unwrapped(_ text: String) -> String {
    guard text.utf8.contains(0x0A) else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return text }
    let isWrapped = lines.dropLast().allSatisfy { $0.utf8.count <= column }
    guard isWrapped else { return text }
    var result = String(lines.first ?? "")
    for (previous, line) in zip(lines, lines.dropFirst()) {
      let isBreak = previous.utf8.count < shortLine || line.isEmpty
      result += (isBreak ? "\n" : " ") + line
    }
    return result
  }
}
