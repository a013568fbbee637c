import ArgumentParser
import Pipeline
import ReviewModel

/// `synth run`: every stage of a review, and what awaits whom.
struct RunCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a review: from a corpus folder to tables and a report."
  )

  @Argument(help: "The folder with the search exports; without it, the only review here.")
  var corpus: String?

  @Option(help: "The folder with protocol, codebook and decisions.")
  var pipeline: String?

  @Option(help: "The folder to write.")
  var output: String?

  @Flag(help: "For a trial: let proposals stand in for decisions; everything says so.")
  var acceptProposals = false

  @Option(
    help: ArgumentHelp(
      "For a trial: assess reports on their full-text or abstract.",
      valueName: "basis"
    )
  )
  var assessOn: EligibilityPlan.Basis?

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let location = try ReviewLocation.resolve(corpus: corpus, pipeline: pipeline, output: output)
    let progress = ProgressLine(flags)
    defer { progress.clear() }
    let summary = try await ReviewRun.run(
      location,
      options: RunOptions(
        acceptProposals: acceptProposals,
        assessOn: assessOn,
        from: flags.from,
        until: flags.until,
        asOf: flags.asOf,
        jobs: flags.jobs,
        isDryRun: flags.dryRun
      ),
      progress: { progress.show($0) }
    )
    progress.clear()
    terminal.report(summary.diagnostics) { location.shown($0) }
    if !flags.quiet || flags.json {
      try terminal.answer(flags.json ? SummaryText.json(summary) : SummaryText.plain(summary))
    }
    return status(of: summary)
  }

  private func status(of summary: RunSummary) -> ExitStatus {
    let worst = summary.diagnostics.map(\.severity).max()
    var status = ExitStatus.done
    if worst == .error || (flags.strict && worst == .warning) { status = .errorsReported }
    if flags.strict, summary.newlyAwaited > 0 { status = max(status, .newlyAwaited) }
    if summary.nothingWasRead { status = max(status, .unreadableInput) }
    return status
  }
}

extension EligibilityPlan.Basis: ExpressibleByArgument {}
