import Formats
import Reporting
import ReviewModel

/// What a run says at its end.
package enum SummaryText {
  /// For people: the numbers, what has changed, what awaits whom, and the next step.
  package static func plain(_ summary: RunSummary) -> String {
    if let stage = summary.stoppedAfter {
      return "Stopped after \(stage.rawValue); nothing was written.\n"
    }
    guard let flow = summary.flow, let awaiting = summary.awaiting else { return "" }
    let parts = [numbers(flow), standing(flow), changes(summary), waiting(awaiting, summary)]
    return (parts.flatMap(\.self) + [written(summary)]).joined(separator: "\n") + "\n"
  }

  package static func json(_ summary: RunSummary) -> String {
    let answer = JSONValue.object([
      "output": .string(summary.location.output),
      "written": .bool(summary.isWritten),
      "stoppedAfter": summary.stoppedAfter.map { .string($0.rawValue) },
      "interim": summary.flow.map { .bool($0.isInterim) },
      "provisional": summary.flow.map { .bool($0.isProvisional) },
      "flow": boxes(summary),
      "awaiting": awaiting(summary),
      "newlyAwaited": .int(summary.newlyAwaited),
      "errors": .int(summary.diagnostics.count { $0.severity == .error }),
      "warnings": .int(summary.diagnostics.count { $0.severity == .warning }),
    ])
    return answer.compact + "\n"
  }

  private static func boxes(_ summary: RunSummary) -> JSONValue? {
    summary.flow.map { flow in
      .object(
        flow.boxes.map { box in
          JSONValue.Member(key: box.key, value: box.n.map(JSONValue.int) ?? .null)
        }
      )
    }
  }

  private static func awaiting(_ summary: RunSummary) -> JSONValue? {
    summary.awaiting.map { awaiting in
      .object(
        awaiting.kinds.map { kind in
          JSONValue.Member(key: kind.rawValue, value: .int(awaiting.count(kind)))
        }
      )
    }
  }

  private static func numbers(_ flow: FlowDiagram) -> [String] {
    func sum(_ count: (ArmFlow) -> Int) -> Int { flow.arms.reduce(0) { $0 + count($1) } }
    let identified = CountedNoun.text(sum(\.identifiedTotal), "record")
    let duplicates = CountedNoun.text(sum(\.duplicates), "duplicate")
    let sought = CountedNoun.text(sum(\.sought), "report")
    let studies = CountedNoun.text(flow.studiesIncluded, "study", "studies")
    let reports = CountedNoun.text(flow.reportsIncluded, "report")
    return [
      "\(identified) identified, \(duplicates) removed, \(sum(\.screened)) screened",
      "\(sum(\.excluded)) excluded on title and abstract, \(sought) sought, "
        + "\(sum(\.assessed)) assessed, \(sum(\.excludedReports)) excluded with reasons",
      "\(studies) included (in \(reports)), "
        + "\(flow.studiesConfirmed) of them by decisions of people",
    ]
  }

  private static func standing(_ flow: FlowDiagram) -> [String] {
    let provisional =
      flow.isProvisional
      ? ["Provisional: \(flow.decidedByPeople) of \(flow.screened) records decided by people"] : []
    return provisional + (flow.isInterim ? ["Interim: some records or reports are undecided"] : [])
  }

  private static func changes(_ summary: RunSummary) -> [String] {
    guard let changes = summary.changes else { return [] }
    return [
      changes.headline + (summary.isWritten ? " (\(summary.location.scratch)/changes.md)" : "")
    ]
  }

  private static func waiting(_ awaiting: Awaiting, _ summary: RunSummary) -> [String] {
    guard !awaiting.kinds.isEmpty else { return ["Nothing waits for people."] }
    let lines = awaiting.kinds.map { kind in
      "  \(awaiting.count(kind)) \(words(for: kind, isOne: awaiting.count(kind) == 1))"
    }
    let next = awaiting.kinds[0]
    let step =
      "Next: fill \(summary.location.output)/to-decide/\(sheet(for: next)) and save it as "
      + "\(summary.location.pipeline)/decisions/\(folder(for: next))/<your name>.csv, then run again."
    return ["Waiting for people:"] + lines + [step]
  }

  private static func written(_ summary: RunSummary) -> String {
    summary.isWritten
      ? "Report: \(summary.location.output)/8-report/index.html"
      : "A dry run: nothing was written."
  }

  private static func words(for kind: Awaiting.Kind, isOne: Bool) -> String {
    switch kind {
    case .duplicates: isOne ? "pair that may be duplicates" : "pairs that may be duplicates"
    case .titleAbstract: "record\(isOne ? "" : "s") to screen on title and abstract"
    case .titleAbstractDisagreements:
      "disagreement\(isOne ? "" : "s") on title and abstract to settle"
    case .audit: "record\(isOne ? "" : "s") of an audit to decide"
    case .retrieval: "report\(isOne ? "" : "s") to retrieve"
    case .fullText: "report\(isOne ? "" : "s") to assess"
    case .fullTextDisagreements: "disagreement\(isOne ? "" : "s") on reports to settle"
    case .candidates: "candidate excerpt\(isOne ? "" : "s") to confirm or remove"
    case .appraisal: "appraisal item\(isOne ? "" : "s") to judge"
    }
  }

  private static func sheet(for kind: Awaiting.Kind) -> String {
    switch kind {
    case .duplicates: "deduplication.csv"
    case .titleAbstract: "title-abstract.csv"
    case .titleAbstractDisagreements, .fullTextDisagreements: "disagreements.csv"
    case .audit: "audit.csv"
    case .retrieval: "retrieval.csv"
    case .fullText: "full-text.csv"
    case .candidates: "extraction.csv"
    case .appraisal: "appraisal.csv"
    }
  }

  private static func folder(for kind: Awaiting.Kind) -> String {
    switch kind {
    case .duplicates: "deduplication"
    case .titleAbstract, .titleAbstractDisagreements: "title-abstract"
    case .audit: "audit"
    case .retrieval: "retrieval"
    case .fullText, .fullTextDisagreements: "full-text"
    case .candidates: "extraction"
    case .appraisal: "appraisal"
    }
  }
}
