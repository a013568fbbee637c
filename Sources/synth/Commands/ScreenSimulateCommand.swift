import ArgumentParser
import Pipeline
import ReviewModel

/// `synth screen simulate`: decisions that were made, replayed in the order of a model.
struct ScreenSimulateCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Replay human decisions in the order of a model: CSV order,record_id,prior.",
    discussion: """
      After each decision the model learns anew, and the record that seems most relevant is shown \
      next. The metrics go to standard error.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "CSV with the columns record_id, title, abstract and a label of 1 or 0.",
      valueName: "labels.csv"
    )
  )
  var labels: String

  @Option(help: ArgumentHelp("The column with the labels.", valueName: "column"))
  var label = "label_included"

  @Option(
    help: ArgumentHelp(
      "Records that are known before, with commas between them.",
      valueName: "id,id…"
    )
  )
  var priors: String?

  @Option(
    help: ArgumentHelp(
      "Many runs: CSV dataset,run,prior_included_record_id,prior_excluded_record_id.",
      valueName: "priors.csv"
    )
  )
  var runs: String?

  @Option(
    name: .customLong("protocol"),
    help: ArgumentHelp("A text to begin with: title, question, criteria.", valueName: "file")
  )
  var protocolFile: String?

  @Option(help: "default: our own; u4: that of ASReview's ELAS u4.")
  var model = "default"

  @Option(
    help: ArgumentHelp(
      "Stop reading: hypergeometric[:TARGET,CONFIDENCE[,BIAS]], consecutive:N or records:N.",
      valueName: "rule"
    )
  )
  var stop: String?

  @Option(help: ArgumentHelp("Write the metrics as JSON.", valueName: "file.json"))
  var metrics: String?

  @Option(help: ArgumentHelp("Draw recall by records read.", valueName: "file.svg"))
  var plot: String?

  @OptionGroup var flags: Flags

  func validate() throws {
    guard ScreeningReplay.models.contains(model) else {
      throw ValidationError("--model takes \(ScreeningReplay.models.joined(separator: " or "))")
    }
    guard priors == nil || runs == nil else {
      throw ValidationError("name the known records with --priors or with --runs")
    }
  }

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let known = priors?.split(separator: ",").map { $0.filter { !$0.isWhitespace } } ?? []
    let replay = try ScreeningReplay.of(
      .init(
        labels: labels,
        labelColumn: label,
        priors: known.filter { !$0.isEmpty },
        runs: runs,
        protocolFile: protocolFile,
        model: model,
        stop: stop
      )
    )
    try terminal.answer(replay.csv)
    terminal.report(replay.diagnostics)
    terminal.say(replay.summary)
    if !flags.dryRun {
      if let metrics { try replay.writeMetrics(to: metrics) }
      if let plot { try replay.writePlot(to: plot) }
    }
    let worst = replay.diagnostics.map(\.severity).max()
    return worst == .error || (flags.strict && worst == .warning) ? .errorsReported : .done
  }
}
