import ReviewText

/// Puts title and subtitle together.
package enum TitleJoining {
  /// `Title: Subtitle`; the title alone where it has the subtitle already.
  package static func joined(_ title: String, _ subtitle: String?) -> String {
    guard let subtitle, !subtitle.isEmpty else { return title }
    let folded = Folding.folded(subtitle)
    guard !folded.isEmpty, !Folding.folded(title).hasSuffix(folded) else { return title }
    guard let last = title.last, ":?!.-–—".contains(last) else { return "\(title): \(subtitle)" }
    return last == "." ? "\(title.dropLast()): \(subtitle)" : "\(title) \(subtitle)"
  }

  /// Whether one name is the other, or its abbreviation: `J Exp Bot`.
  package static func isSameContainer(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    if let agree = ContainerWords.agree(one, other) { return agree }
    let one = words(one)
    let other = words(other)
    if one == other { return true }
    guard one.count == other.count, !one.isEmpty else { return false }
    return zip(one, other).allSatisfy { $0.hasPrefix($1) || $1.hasPrefix($0) }
  }

  private static func words(_ name: String) -> [String] {
    Folding.folded(name).split(separator: " ").map(String.init)
      .filter { !["the", "of", "and", "for", "in", "on", "a", "an"].contains($0) }
  }
}
