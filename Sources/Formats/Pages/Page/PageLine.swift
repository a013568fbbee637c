/// A line of a saved page.
struct PageLine: Sendable, Hashable {
  /// Canonical, without blanks at the ends and runs of blanks; tabs stay.
  let text: String
  /// From 1.
  let number: Int
  /// Whether the page marks it as its title.
  var isTitle = false

  var isBlank: Bool { text.isEmpty }

  /// Whether it begins with a bullet.
  var isBullet: Bool { text.hasPrefix("* ") || text.first.map { "•●▪◦‣·".contains($0) } ?? false }

  /// Without a bullet.
  var unbulleted: String { isBullet ? text.dropFirst().trimmingBlanks : text }
}
