/// Titles in MODS.
enum MODSTitle {
  /// The title proper, before alternative, translated and uniform ones.
  static func text(of element: XMLElement) -> String? {
    let all = element.all("titleInfo")
    let proper = all.filter { $0[attribute: "type"] == nil }
    return (proper + all).lazy.compactMap(joined).first
  }

  private static func joined(_ info: XMLElement) -> String? {
    guard let main = info.text("title") else { return nil }
    // The article that does not count for sorting has its blank or apostrophe with it.
    let article = info.text("nonSort") ?? ""
    let glue = article.isEmpty || article.last == "'" || article.last == "’" ? "" : " "
    var title = trimmed(article + glue + main)
    for subtitle in info.texts("subTitle") {
      title = TitleJoining.joined(title, LibraryTitle.plain(subtitle))
    }
    for part in info.texts("partNumber") { title += ". \(trimmed(part))" }
    for part in info.texts("partName") {
      title += (info.first("partNumber") == nil ? ". " : ", ") + trimmed(part)
    }
    return title
  }

  private static func trimmed(_ title: String) -> String { LibraryTitle.plain(title) ?? title }
}
