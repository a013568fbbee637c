import ArgumentParser
import Pipeline

/// `synth screen next`: what one person should read next.
struct ScreenNextCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "Show the records that a reviewer should read next, the most promising first."
  )

  @Argument(help: "The folder with the search exports; without it, the only review here.")
  var corpus: String?

  @Option(help: "Who screens: the name of the decision file.")
  var reviewer: String

  @Option(help: "How many records to show.")
  var count = 1

  @Option(help: "The folder with protocol, codebook and decisions.")
  var pipeline: String?

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let location = try ReviewLocation.resolve(corpus: corpus, pipeline: pipeline, output: nil)
    let desk = try await ScreeningDesk.open(location, for: reviewer, jobs: flags.jobs)
    let cards = desk.next(count)
    try terminal.answer(
      flags.json ? cards.map(\.json).joined() : cards.map(\.text).joined(separator: "\n")
    )
    terminal.report(desk.diagnostics) { location.shown($0) }
    terminal.say(
      cards.isEmpty
        ? desk.silence
        : "decide with: synth screen decide RECORD include|exclude|unclear --reviewer \(reviewer)"
    )
    return .done
  }
}
