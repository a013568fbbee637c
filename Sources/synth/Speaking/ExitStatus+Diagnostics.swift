import ReviewModel

extension ExitStatus {
  /// What the worst of the diagnostics amounts to.
  init(_ diagnostics: [Diagnostic], isStrict: Bool) {
    let worst = diagnostics.map(\.severity).max()
    self = worst == .error || (isStrict && worst == .warning) ? .errorsReported : .done
  }
}
