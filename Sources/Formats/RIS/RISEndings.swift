import ReviewModel

/// How the records of a RIS file end, and what is to be said about it.
struct RISEndings {
  private var total = 0
  private var unended: [Int] = []
  private var isCut = false

  mutating func add(_ ending: RISEnding, line: Int) {
    total += 1
    guard ending != .endTag else { return }
    unended.append(line)
    isCut = ending == .endOfFile
  }

  func diagnostics(in file: String) -> [Diagnostic] {
    guard let first = unended.first, let last = unended.last else { return [] }
    if unended.count == total, total > 1 {
      let message = "no record ends with 'ER'; each ends where the next begins"
      return [diagnostic(.note, message, file, first)]
    }
    let within = isCut ? unended.dropLast() : unended[...]
    var all = within.map {
      diagnostic(.note, "record without 'ER'; it ends where the next begins", file, $0)
    }
    if isCut {
      let message = "the last record has no 'ER': the file may be cut off"
      all.append(diagnostic(.warning, message, file, last))
    }
    return all
  }

  private func diagnostic(
    _ severity: Diagnostic.Severity,
    _ message: String,
    _ file: String,
    _ line: Int
  ) -> Diagnostic {
    Diagnostic(severity, rule: "no-end-tag", message, at: Place(file: file, line: line))
  }
}
