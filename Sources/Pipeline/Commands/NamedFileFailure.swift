import ReviewModel

/// Why a file that a person named was not opened.
struct NamedFileFailure: Error {
  let isMissing: Bool
  let diagnostic: Diagnostic

  init(_ name: String, isMissing: Bool = false, _ message: String) {
    self.isMissing = isMissing
    diagnostic = Diagnostic(
      .error,
      rule: isMissing ? "missing-file" : "unreadable-file",
      message,
      at: Place(file: name),
      help: isMissing ? "check the name" : "name an export file that can be opened"
    )
  }
}
