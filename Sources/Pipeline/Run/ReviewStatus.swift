import Formats
import ReviewModel

/// Each stage of a review: current, stale or waiting for people.
///
/// It compares digests, and runs nothing.
package struct ReviewStatus: Sendable {
  package enum State: String, Sendable {
    case current, stale
    case waiting = "waiting for people"
  }

  private let stages: [(stage: StageName, state: State, remark: String)]
  package let isStale: Bool
  /// Whether the last run left things that did not wait before it.
  package let hasNewlyAwaited: Bool

  package static func of(_ location: ReviewLocation, jobs: Int) throws -> ReviewStatus {
    guard FileAccess.exists("\(location.output)/\(RunRecord.file)") else {
      return ReviewStatus(
        stages: StageName.allCases.map { ($0, .stale, "never run") },
        isStale: true,
        hasNewlyAwaited: false
      )
    }
    let record = try RunRecord.read(from: location.output)
    var options = RunOptions(jobs: jobs)
    options.apply(record.overrides)
    let review = try ReviewFiles.read(location, options: options)
    let digests = try StageDigests(of: review, overrides: record.overrides, asOf: record.asOf)
    let stale = digests.firstStale(since: record)
    let changed = OutputChanges.first(in: location.output, since: record)
    let stages = StageName.allCases.map { stage -> (StageName, State, String) in
      if let stale, stage >= stale {
        return (stage, .stale, stage == stale ? "its inputs have changed" : "")
      }
      if let changed, stage >= changed.stage { return (stage, .stale, changed.remark) }
      let waiting = record.awaiting.filter { $0.kind.stage == stage }
      let remark = waiting.map { "\($0.items.count) \($0.kind.rawValue)" }.joined(separator: ", ")
      return (stage, waiting.isEmpty ? .current : .waiting, remark)
    }
    return ReviewStatus(
      stages: stages,
      isStale: stale != nil || changed != nil,
      hasNewlyAwaited: RunHistory(location.scratch).lastRunAwaitedMore
    )
  }

  package var text: String {
    stages.map { stage, state, remark in
      let name = stage.rawValue + String(repeating: " ", count: 16 - stage.rawValue.count)
      return "\(stage.number) \(name)\(state.rawValue)" + (remark.isEmpty ? "" : ": \(remark)")
    }.joined(separator: "\n") + "\n"
  }

  package var json: String {
    JSONValue.array(
      stages.map { stage, state, remark in
        .object([
          "stage": .string(stage.rawValue), "state": .string(state.rawValue),
          "remark": .string(remark),
        ])
      }
    ).compact + "\n"
  }
}
