package import Reporting
package import ReviewModel

/// What a person wants to know after a run.
package struct RunSummary: Sendable {
  package let location: ReviewLocation
  package private(set) var diagnostics: [Diagnostic]
  /// The stage after which the person wanted to stop; nil after the whole road.
  package let stoppedAfter: StageName?
  package let flow: FlowDiagram?
  package let tables: SynthesisTables?
  package let awaiting: Awaiting?
  /// Things that wait now and did not before.
  package let newlyAwaited: Int
  /// Against the run before; nil where there was none.
  package let changes: ChangeReport?
  package let isWritten: Bool

  init(stoppedAfter: StageName, diagnostics: [Diagnostic], location: ReviewLocation) {
    self.location = location
    self.diagnostics = diagnostics
    self.stoppedAfter = stoppedAfter
    flow = nil
    tables = nil
    awaiting = nil
    newlyAwaited = 0
    changes = nil
    isWritten = false
  }

  init(
    road: WalkedRoad,
    awaiting: Awaiting,
    newlyAwaited: Int,
    changes: ChangeReport?,
    location: ReviewLocation,
    isWritten: Bool
  ) {
    self.location = location
    diagnostics = road.diagnostics
    stoppedAfter = nil
    flow = road.tables.flow
    tables = road.tables
    self.awaiting = awaiting
    self.newlyAwaited = newlyAwaited
    self.changes = changes
    self.isWritten = isWritten
  }

  func noting(_ noticed: [Diagnostic]) -> RunSummary {
    var result = self
    result.diagnostics += noticed
    return result
  }

  /// Whether no input could be read: every file was refused, or the corpus is empty.
  package var nothingWasRead: Bool {
    guard let identified = tables?.appraised.coded.included.screened.unique.identified else {
      return false
    }
    return identified.files.isEmpty && identified.fullTexts.isEmpty
  }

  /// The run in one line, for the history.
  var oneLine: String {
    guard let flow else { return "stopped" }
    let identified = flow.arms.reduce(0) { $0 + $1.identifiedTotal }
    return "\(identified) identified, \(flow.screened) screened, "
      + "\(flow.studiesIncluded) studies included"
  }
}
