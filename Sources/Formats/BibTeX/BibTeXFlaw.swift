import ReviewModel

/// Something in the syntax of a file that was doubtful or mended.
struct BibTeXFlaw {
  let severity: Diagnostic.Severity
  let rule: String
  let message: String
  let offset: Int
  var help: String?

  /// An entry that is not well formed, and was read as far as it could be.
  static func damaged(_ message: String, at offset: Int) -> Self {
    Self(
      severity: .warning,
      rule: "bibtex-syntax",
      message: message,
      offset: offset,
      help: "compare the record with the file, and mend the braces, quotes or commas there"
    )
  }

  static func note(_ rule: String, _ message: String, at offset: Int) -> Self {
    Self(severity: .note, rule: rule, message: message, offset: offset)
  }
}
