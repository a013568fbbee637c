import Glibc
import ReviewModel

/// One line on a terminal that says which stage is under way; nothing where there is no terminal.
struct ProgressLine: Sendable {
  private let isDrawn: Bool

  init(_ flags: Flags) {
    isDrawn = Terminal.hasScreen && !flags.noProgress && !flags.quiet
  }

  func show(_ stage: StageName) {
    guard isDrawn else { return }
    let total = StageName.allCases.count
    let done = String(repeating: "█", count: stage.number)
    let rest = String(repeating: "░", count: total - stage.number)
    draw("\r\u{1B}[K\(done)\(rest) \(stage.number)/\(total) \(stage.rawValue)")
  }

  func clear() {
    if isDrawn { draw("\r\u{1B}[K") }
  }

  private func draw(_ text: String) {
    try? Terminal.write(Array(text.utf8), to: STDERR_FILENO)
  }
}
