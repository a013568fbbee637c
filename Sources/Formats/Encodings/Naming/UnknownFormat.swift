/// Says what a text that no reader recognises seems to be, and what to export instead.
enum UnknownFormat {
  /// A clause for people, and what they can do.
  static func reason(for text: DecodedText) -> UnreadableText {
    let opening = TextOpening(text)
    guard !opening.first.isEmpty else {
      return UnreadableText(reason: "no text", help: "export it again")
    }
    for (reason, help, fits) in kinds where fits(opening) {
      return UnreadableText(reason: reason, help: help)
    }
    if opening.isMarkup { return markup(opening) }
    if let name = JSONNaming.name(of: text) ?? TableNaming.name(of: text) {
      return UnreadableText(reason: name, help: BinaryKind.exportHelp)
    }
    let start = CleanText.collapsed(String(opening.first.prefix(40)))
    return UnreadableText(
      reason: "not in a known citation format: it begins with ‘\(start)’",
      help: "it is read as RIS, nbib, BibTeX, CSV, JSON, XML and others by its content: see the "
        + "table in the README; \(BinaryKind.exportHelp)"
    )
  }

  private static let kinds: [(String, String, @Sendable (TextOpening) -> Bool)] = [
    (
      "a pointer of Git LFS: the file itself is elsewhere", "fetch it with `git lfs pull`",
      { $0.begins("version https://git-lfs.github.com/spec") }
    ),
    (
      "a link of git-annex: the file itself is elsewhere", "fetch it with `git annex get`",
      { $0.begins("/annex/objects/") || $0.begins(".git/annex/") || $0.begins("../.git/annex/") }
    ),
    (
      "a document in RTF", "save it as plain text, or \(BinaryKind.exportHelp)",
      { $0.begins("{\\rtf") }
    ),
    (
      "a web page saved by a browser as one file (MHTML)", "save the page as text or as HTML",
      { $0.says("mime-version:") && $0.says("multipart/related") }
    ),
    (
      "a mailbox or an e-mail", "save its attachment, or its text if the records are in it",
      { $0.begins("From ") || isMail($0) }
    ),
    ("a web archive (WARC)", "save the pages as HTML or text", { $0.begins("WARC/") }),
    ("a program or a script", BinaryKind.exportHelp, { $0.begins("#!") }),
    ("a PostScript document", BinaryKind.exportHelp, { $0.begins("%!PS") }),
    ("a PEM file of certificates or keys", BinaryKind.exportHelp, { $0.begins("-----BEGIN ") }),
    (
      "a shortcut to a web page", "open the page, and save it or export its record",
      { $0.begins("[InternetShortcut]") }
    ),
  ]

  private static func isMail(_ opening: TextOpening) -> Bool {
    let heads = ["return-path:", "received:", "delivered-to:", "message-id:", "x-mailer:"]
    return heads.count { mark in opening.lines.contains { $0.lowercased().hasPrefix(mark) } } >= 2
  }

  private static func markup(_ opening: TextOpening) -> UnreadableText {
    let root = opening.root.name
    if root == "html" || opening.says("<!doctype html") {
      return UnreadableText(
        reason: "an HTML page without a record that could be recognised",
        help: "use the site's own export, or save the page as text"
      )
    }
    let name = root.isEmpty ? "an unknown kind" : "an unknown kind, <\(root)>"
    return UnreadableText(
      reason: "XML of \(name)",
      help:
        "PubMed, EndNote, JATS, MODS, Dublin Core, MARCXML, TEI, DataCite and Crossref XML are read"
    )
  }
}
