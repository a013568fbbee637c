import FoundationEssentials
import Reporting

/// What was said of earlier runs: disposable, with times, and outside the output.
struct RunHistory: Sendable {
  private let scratch: String

  init(_ scratch: String) {
    self.scratch = scratch
  }

  /// Writes the changes against the run before, and one line about this run.
  func append(
    _ changes: ChangeReport,
    location: ReviewLocation,
    summary: RunSummary
  ) throws(PipelineFailure) {
    do {
      try Data(changes.markdown.utf8).write(to: url("changes.md"))
      try Data(changes.json.utf8).write(to: url("changes.json"))
      try Data("\(RelativePath.absolute(location.corpus))\n".utf8).write(to: url("corpus"))
      try Data("\(summary.newlyAwaited)\n".utf8).write(to: url("newly-awaited"))
      let line = "\(Date.now.ISO8601Format())\t\(location.output)\t\(summary.oneLine)\n"
      let history = (try? FileAccess.read("\(scratch)/history.tsv")) ?? []
      try Data(history + Array(line.utf8)).write(to: url("history.tsv"))
    } catch {
      throw PipelineFailure(
        .disk,
        "cannot write into ‘\(scratch)’",
        help: "check that the folder can be written"
      )
    }
  }

  /// Whether the last run left things that did not wait before it.
  var lastRunAwaitedMore: Bool {
    guard let bytes = try? FileAccess.read("\(scratch)/newly-awaited") else { return false }
    return bytes.first.map { $0 != UInt8(ascii: "0") } ?? false
  }

  private func url(_ name: String) -> URL { URL(fileURLWithPath: "\(scratch)/\(name)") }
}
