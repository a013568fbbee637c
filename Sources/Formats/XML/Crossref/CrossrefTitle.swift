/// Titles of Crossref.
enum CrossrefTitle {
  /// The first title with its subtitle.
  static func text(_ titles: XMLElement?) -> String? {
    guard let title = titles?.first("title")?.flowing else {
      return titles?.text("original_language_title")
    }
    return (titles?.texts("subtitle") ?? []).reduce(title) { TitleJoining.joined($0, $1) }
  }
}
