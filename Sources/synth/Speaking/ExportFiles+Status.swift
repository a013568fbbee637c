import Pipeline
import ReviewModel

extension ExportFiles {
  /// How reading went, as an exit code.
  func status(isStrict: Bool) -> ExitStatus {
    if nothingWasRead { return .unreadableInput }
    let worst = diagnostics.map(\.severity).max()
    return worst == .error || (isStrict && worst == .warning) ? .errorsReported : .done
  }
}
