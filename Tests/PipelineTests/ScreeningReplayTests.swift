import Formats
import Foundation
import ReviewModel
import Testing

@testable import Pipeline

/// Replays of labelled files, as people and spreadsheets write them.
struct ScreeningReplayTests {
  private static let spreadsheet = """
    \u{FEFF}Title,label_included,record_id,abstract\r
    Pruning of apple trees,include,a,"Cuts\r
    and \"\"yields\"\"\"\r
    Tides of the sea,0,b,Currents\r
    Yields of apple trees,TRUE,c,\r
    Storms at sea,no,d,Tides\r
    Bees,,e,Apple trees\r
    Salt,perhaps,f,Sea\r
    Salt again,0,a,Sea\r
    """

  private func inFolder<Result>(_ act: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("synth-replay-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try act(folder)
  }

  private func replay(
    _ labels: String,
    priors: [String] = [],
    runs: String? = nil,
    stop: String? = nil,
    in folder: String
  ) throws -> ScreeningReplay {
    let path = "\(folder)/orchard.csv"
    try Data(labels.utf8).write(to: URL(fileURLWithPath: path))
    let runsPath = "\(folder)/runs.csv"
    if let runs { try Data(runs.utf8).write(to: URL(fileURLWithPath: runsPath)) }
    return try ScreeningReplay.of(
      .init(
        labels: path,
        labelColumn: "label_included",
        priors: priors,
        runs: runs == nil ? nil : runsPath,
        protocolFile: nil,
        model: "default",
        stop: stop
      )
    )
  }

  @Test func readsWhatASpreadsheetWrites() throws {
    try inFolder { folder in
      let replay = try replay(Self.spreadsheet, priors: ["a", "b"], in: folder)
      #expect(replay.csv == "order,record_id,prior\n1,a,1\n2,b,1\n3,c,0\n4,d,0\n")
      let rules = replay.diagnostics.map(\.rule)
      #expect(rules == ["unknown-label", "unclear-record", "unlabelled-records"])
      #expect(replay.diagnostics.compactMap(\.place?.line) == [8, 9])
      #expect(replay.metrics.compact.hasPrefix("{\"N\":2,\"P\":1,\"loss\":0.0,\"ndcg\":1.0,"))
    }
  }

  @Test func replaysManyRunsSideBySide() throws {
    try inFolder { folder in
      let runs = """
        dataset,run,prior_included_record_id,prior_excluded_record_id
        orchard,1,a,b
        other,1,x,y
        orchard,2,c,d
        """
      let replay = try replay(Self.spreadsheet, runs: runs, in: folder)
      #expect(replay.csv.hasPrefix("run,order,record_id,prior\n1,1,a,1\n1,2,b,1\n"))
      #expect(replay.csv.contains("\n2,1,c,1\n2,2,d,1\n"))
      #expect(replay.summary.contains("mean"))
    }
  }

  @Test func refusesPriorsThatAreNotThere() throws {
    try inFolder { folder in
      #expect(throws: PipelineFailure.self) {
        try replay(Self.spreadsheet, priors: ["zz"], in: folder)
      }
      #expect(throws: PipelineFailure.self) {
        try replay(Self.spreadsheet, priors: ["e"], in: folder)
      }
      #expect(throws: PipelineFailure.self) {
        try replay("record_id,title\n1,A\n", in: folder)
      }
    }
  }

  @Test func endsWhereARuleAllowsToStop() throws {
    try inFolder { folder in
      let rows = (0..<100).map { number in
        "\(number),\(number < 10 ? "Pruning apple trees" : "Tides of the sea") \(number),,\(number < 10 ? 1 : 0)"
      }
      let labels = (["record_id,title,abstract,label_included"] + rows).joined(separator: "\n")
      let stopped = try replay(labels, priors: ["0", "10"], stop: "hypergeometric:0.5", in: folder)
      let shown = stopped.csv.split(separator: "\n").count - 1
      #expect(shown > 11 && shown < 100)
      let metrics = stopped.metrics.compact
      #expect(metrics.contains("\"N\":98,\"P\":9,\"loss\":0.0,"))
      #expect(metrics.contains("\"screened\":\(shown - 2),\"found\":9,\"missed\":0"))
      #expect(metrics.contains("\"stop\":{\"rule\":\"hypergeometric\",\"target\":0.5"))
      #expect(stopped.summary.contains("It allows to stop after \(shown - 2) of 98 records"))
      let some = try replay(labels, priors: ["0", "10"], stop: "records:5", in: folder)
      #expect(some.csv.split(separator: "\n").count == 1 + 2 + 5)
      #expect(some.metrics.compact.contains("\"screened\":5,\"found\":5,\"missed\":4"))
      #expect(some.summary.contains("Read 5 of 98 records, found 5 of 9 relevant, missed 4."))
      let row = try replay(labels, priors: ["0", "10"], stop: "consecutive:7", in: folder)
      #expect(row.csv.split(separator: "\n").count == 1 + 2 + 9 + 7)
      for word in ["knee", "records:0", "records:", "consecutive:x"] {
        #expect(throws: PipelineFailure.self) { try replay(labels, stop: word, in: folder) }
      }
    }
  }

  @Test func drawsTheSamePlotTwice() throws {
    try inFolder { folder in
      let replay = try replay(Self.spreadsheet, priors: ["a", "b"], in: folder)
      let (first, second) = ("\(folder)/1.svg", "\(folder)/2.svg")
      try replay.writePlot(to: first)
      try replay.writePlot(to: second)
      let plot = try String(contentsOfFile: first, encoding: .utf8)
      #expect(plot == (try String(contentsOfFile: second, encoding: .utf8)))
      #expect(plot.contains("<path d=\"M64 356H304V56H544\""))
    }
  }
}
