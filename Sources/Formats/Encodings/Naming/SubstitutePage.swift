/// Tells pages that a site sent in place of an export.
enum SubstitutePage {
  private static let exports: Set<String> = [
    "ris", "nbib", "medline", "bib", "csv", "tsv", "xml", "json", "jsonl", "enw", "ciw", "rdf",
    "mrc",
  ]

  /// What such a page is, and what to do; nil for pages that somebody meant to save.
  static func reason(for text: DecodedText, fileExtension: String) -> UnreadableText? {
    let opening = TextOpening(text)
    let isPage =
      opening.isMarkup && (opening.root.name == "html" || opening.says("<!doctype html"))
    guard isPage else { return nil }
    let name = kinds.first { $0.words.contains(where: opening.title.contains) }?.name
    if let name {
      return UnreadableText(
        reason: "\(name) that a site sent in place of an export",
        help: "log in, and export the records again"
      )
    }
    guard exports.contains(fileExtension) else { return nil }
    return UnreadableText(
      reason: "an HTML page, and not the export that its name promises",
      help: "export the records again; if the page itself is meant, call it .html"
    )
  }

  private static let kinds: [(name: String, words: [String])] = [
    (
      "a page that asks whether you are human",
      [
        "captcha", "robot", "just a moment", "unusual traffic", "attention required",
        "are you human",
      ]
    ),
    (
      "an error page",
      [
        "404", "403", "500", "502", "503", "not found", "forbidden", "access denied", "unavailable",
        "error", "bad gateway", "expired",
      ]
    ),
    (
      "a login page",
      ["log in", "login", "sign in", "signin", "single sign-on", "shibboleth", "authentication"]
    ),
  ]
}
