import Reporting

/// What differs between two outputs.
package struct RunDifference: Sendable {
  package let markdown: String
  package let json: String

  package static func between(
    _ before: String,
    and after: String
  ) throws(PipelineFailure) -> RunDifference {
    let report = ChangeReport(from: try snapshot(before), to: try snapshot(after))
    return RunDifference(markdown: report.markdown, json: report.json)
  }

  private static func snapshot(_ output: String) throws(PipelineFailure) -> RunSnapshot {
    guard let snapshot = RunSnapshot.read(from: output) else {
      throw PipelineFailure(
        .missingInput,
        "there is no run in ‘\(output)’",
        help: "name a folder that a run wrote"
      )
    }
    return snapshot
  }
}
