import ReviewText

/// Words of portals that belong to no record: navigation, cookie banners, buttons.
enum Boilerplate {
  /// Whether a line is made of links and buttons only.
  static func isNavigation(_ line: String) -> Bool {
    let folded = Folding.folded(line)
    if folded.isEmpty { return true }
    guard folded.utf8.count < 120 else { return false }
    return isMade(of: phrases, folded.split(separator: " ")[...])
  }

  /// Whether a line is about cookies and not about baking.
  static func isCookieNotice(_ line: String) -> Bool {
    let folded = " \(Folding.folded(line)) "
    guard folded.contains(" cookie") else { return false }
    let signs = [
      " policy", " site ", " website", " browser", " accept", " consent", " preferences",
      " experience", " use ", " uses ", " using ", " settings", " disabl",
    ]
    return folded.utf8.count < 600 && signs.contains(where: folded.contains)
  }

  /// Whether a line ends what a page has to say.
  static func isFooter(_ line: String) -> Bool {
    let folded = Folding.folded(line)
    let openings = [
      "all rights reserved", "copyright ", "registered charity", "share this", "share on",
      "follow us", "related articles", "related news", "related links", "related content",
      "you may also like", "back to top", "leave a comment", "privacy policy", "sign up to",
      "subscribe to", "site map", "sitemap", "latest news", "more news", "terms of use",
    ]
    return folded.utf8.count < 200
      && (line.hasPrefix("©") || openings.contains { folded.hasPrefix($0.trimmingBlanks) })
  }

  private static func isMade(of phrases: Set<String>, _ words: ArraySlice<Substring>) -> Bool {
    var rest = words
    while !rest.isEmpty {
      let longest = min(6, rest.count)
      let length = (1...longest).reversed().first { length in
        phrases.contains(rest.prefix(length).joined(separator: " "))
      }
      guard let length else { return false }
      rest = rest.dropFirst(length)
    }
    return true
  }

  private static let phrases: Set<String> = [
    "home", "menu", "search", "log in", "login", "log out", "sign in", "sign up", "register",
    "forgotten password", "forgot password", "share", "tweet", "facebook", "twitter", "linkedin",
    "email", "print", "print this page", "email this page", "skip to content",
    "skip to main content", "skip to main navigation", "skip to navigation", "skip to search",
    "contact", "contact us", "about", "about us", "news", "events", "publications", "resources",
    "our work", "our people", "help", "help faq", "faq", "faqs", "accessibility", "site map",
    "sitemap", "privacy", "privacy policy", "privacy notice", "terms", "terms and conditions",
    "terms of use", "cookies", "cookie policy", "accept", "accept all", "accept cookies",
    "reject all", "ok", "close", "got it", "continue", "back", "back to top", "next", "previous",
    "donate", "donate now", "join us", "subscribe", "newsletter", "english", "cymraeg", "text size",
    "a a a", "profiles", "research units", "research output", "research outputs", "projects",
    "datasets", "prizes", "activities", "press media", "student theses", "equipment", "impacts",
    "search by expertise name or affiliation", "view full text", "cite", "download", "pdf", "rss",
    "main menu", "toggle navigation", "blog", "blogs", "shop", "basket", "my account", "careers",
    "jobs", "media", "media centre", "press", "press office", "a to z", "you are here",
  ]
}
