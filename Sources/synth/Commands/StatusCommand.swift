import ArgumentParser
import Pipeline

/// `synth status`: which stages are current, stale or waiting for people.
struct StatusCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say which stages are current, stale or waiting for people."
  )

  @Argument(help: "The corpus folder; without it, the only review here.")
  var corpus: String?

  @Option(help: "The folder with protocol, codebook and decisions.")
  var pipeline: String?

  @Option(help: "The folder that a run wrote.")
  var output: String?

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let location = try ReviewLocation.resolve(corpus: corpus, pipeline: pipeline, output: output)
    let status = try ReviewStatus.of(location, jobs: flags.jobs)
    try terminal.answer(flags.json ? status.json : status.text)
    if status.isStale { return .stale }
    return status.hasNewlyAwaited ? .newlyAwaited : .done
  }
}
