package import Formats
import FoundationEssentials
package import ReviewModel
import Screening

/// A review that people have screened, screened again by the order of a model.
package struct ScreeningReplay: Sendable {
  package private(set) var diagnostics: [Diagnostic]
  private let records: LabelledRecords
  private let name: String
  private var runs: [Run] = []
  private let isSingle: Bool

  private struct Run: Sendable {
    let name: String
    let steps: [Replay.Step]
    let metrics: ReplayMetrics?
    let stop: StoppingReport?

    /// Whether an end was named, so that records may be unread.
    let isCutShort: Bool

    /// What the end has cost, and what a stopping rule says of it.
    var ending: String {
      guard let metrics else { return "" }
      let (found, relevant) = (metrics.foundCount, metrics.relevantCount)
      let cost =
        "Read \(metrics.shownCount) of \(metrics.recordCount) records, found \(found) of "
        + "\(relevant) relevant, missed \(relevant - found).\n"
      return cost + (stop.map { StoppingStatement($0).text } ?? "")
    }

    /// A run whose reading ended as a rule, or nothing, has it.
    init(_ name: String, _ steps: [Replay.Step], of labels: [Bool?], _ end: ReadingEnd?) {
      self.name = name
      self.steps = steps
      isCutShort = end != nil
      let order = steps.filter { !$0.isPrior }.map(\.isRelevant)
      let shown = Set(steps.map(\.record))
      let unread = labels.indices.compactMap { shown.contains($0) ? nil : labels[$0] }
      metrics = ReplayMetrics(steps, unread: unread)
      stop = end?.rule.map {
        StoppingReport($0, records: order.count + unread.count, decisions: order)
      }
    }
  }

  /// What to replay, and how.
  package struct Request: Sendable {
    package let labels: String
    package let labelColumn: String
    package let priors: [String]
    package let runs: String?
    package let protocolFile: String?
    package let model: String
    /// Where to stop, as `ReadingEnd` reads it.
    package let stop: String?

    package init(
      labels: String,
      labelColumn: String,
      priors: [String],
      runs: String?,
      protocolFile: String?,
      model: String,
      stop: String? = nil
    ) {
      (self.labels, self.labelColumn, self.priors) = (labels, labelColumn, priors)
      (self.runs, self.protocolFile, self.model) = (runs, protocolFile, model)
      self.stop = stop
    }
  }

  /// The names of the models, the one that stands when none is named first.
  package static let models = ["default", "u4"]

  /// Replays a review, once or in each of the runs that are asked for.
  package static func of(_ request: Request) throws -> ScreeningReplay {
    let records = try LabelledRecords(file: request.labels, labelColumn: request.labelColumn)
    let end = try request.stop.map(Self.end)
    let runs =
      try request.runs.map { try PriorRuns(file: $0, records: request.labels) }
      ?? PriorRuns(priors: request.priors)
    var replay = ScreeningReplay(
      records,
      name: PriorRuns.stem(of: request.labels),
      isSingle: request.runs == nil
    )
    let prepared = Replay(
      records.texts,
      labels: records.labels,
      model: request.model == "u4" ? .u4 : .standard,
      protocolText: try request.protocolFile.map(Self.text)
    )
    for run in runs.runs {
      let steps = prepared.run(priors: try records.rows(of: run.priors), until: end)
      replay.runs.append(Run(run.name, steps, of: records.labels, end))
    }
    return replay
  }

  private init(_ records: LabelledRecords, name: String, isSingle: Bool) {
    (self.records, self.name, self.isSingle) = (records, name, isSingle)
    diagnostics = records.diagnostics
    let unlabelled = records.labels.count { $0 == nil }
    guard unlabelled > 0 else { return }
    diagnostics.append(
      Diagnostic(
        .warning,
        rule: "unlabelled-records",
        "\(unlabelled) of \(records.labels.count) records have no label",
        help: "they are not shown, and counted in no metric"
      )
    )
  }

  private static func end(_ text: String) throws -> ReadingEnd {
    if let end = ReadingEnd(text) { return end }
    throw PipelineFailure(
      .usage,
      "‘\(text)’ is no stopping rule",
      help:
        "write hypergeometric:TARGET,CONFIDENCE such as 0.95,0.95, consecutive:50 or records:500"
    )
  }

  private static func text(_ path: String) throws -> String {
    guard let bytes = try? FileAccess.read(path) else {
      throw PipelineFailure(.missingInput, "there is no file ‘\(path)’", help: "check the name")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    // Of a file in XML only what stands between the tags.
    guard text.drop(while: \.isWhitespace).first == "<" else { return text }
    return text.split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }
      .joined(separator: " ")
  }

  /// `order,record_id,prior`; of several runs one after another, with a column `run` before these.
  package var csv: String {
    let header = ["order", "record_id", "prior"]
    var table = CSVTable(header: isSingle ? header : ["run"] + header)
    for run in runs {
      for (place, step) in run.steps.enumerated() {
        let cells: [CSVCell] = [
          .count(place + 1), .text(records.ids[step.record]), .count(step.isPrior ? 1 : 0),
        ]
        table.append(isSingle ? cells : [.text(run.name)] + cells)
      }
    }
    return table.text
  }

  /// The metrics of one run, or of each of several and their means.
  package var metrics: JSONValue {
    if isSingle { return .object(runs.first.map(members) ?? []) }
    let each = runs.map { run in JSONValue.object([named(run.name)] + members(run)) }
    return .object([
      "runs": .array(each), "mean": .object(ReplayMetrics.mean(runs.compactMap(\.metrics))),
    ])
  }

  private func members(_ run: Run) -> [JSONValue.Member] {
    let stop = run.stop.map {
      JSONValue.Member(key: "stop", value: StoppingStatement($0).json)
    }
    return (run.metrics?.members ?? []) + (stop.map { [$0] } ?? [])
  }

  private func named(_ run: String) -> JSONValue.Member {
    JSONValue.Member(key: "run", value: .string(run))
  }

  /// What people want to know of it.
  package var summary: String {
    var columns = runs.compactMap { run in
      run.metrics.map { ReplayTable.Column(name: run.name, members: $0.members) }
    }
    guard !columns.isEmpty else {
      return "there are no metrics: beside the priors, relevant and irrelevant records are needed"
    }
    if columns.count > 1 {
      let mean = ReplayMetrics.mean(runs.compactMap(\.metrics))
      columns.append(ReplayTable.Column(name: "mean", members: mean))
    }
    let ends = runs.filter(\.isCutShort).map { run in
      (isSingle ? "\n" : "\nrun \(run.name)\n") + run.ending
    }
    return ReplayTable(columns: columns).text + ends.joined()
  }

  /// Writes the metrics as JSON.
  package func writeMetrics(to path: String) throws {
    try Self.write(metrics.compact + "\n", to: path)
  }

  /// Writes the share of relevant records found after each record read, as SVG.
  package func writePlot(to path: String) throws {
    let curves = runs.compactMap { run in
      RecallPlot.Curve(name: run.name, found: run.steps.filter { !$0.isPrior }.map(\.isRelevant))
    }
    try Self.write(RecallPlot(title: name, curves: curves).svg, to: path)
  }

  private static func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw PipelineFailure(.disk, "‘\(path)’ cannot be written", help: "name a file in a folder")
    }
  }
}
