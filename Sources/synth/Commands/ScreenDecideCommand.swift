import ArgumentParser
import FoundationEssentials
import Pipeline
import ReviewModel

/// `synth screen decide`: one person's decision on a record.
struct ScreenDecideCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Write a reviewer's decision on a title and abstract."
  )

  @Argument(help: "The record: its ID, a DOI, pmid:… or a source ID.")
  var record: String

  @Argument(help: "The verdict: include, exclude or unclear.")
  var verdict: Verdict

  @Option(help: "Who decides: the name of the decision file.")
  var reviewer: String

  @Option(help: "The criterion that decides; several with ;, the first counts.")
  var criterion = ""

  @Option(help: "The round: pilot or main.")
  var round = ScreeningDecision.Round.main

  @Option(help: "Why, in a few words.")
  var note = ""

  @Option(help: "The folder with the search exports; without it, that of the only review here.")
  var corpus: String?

  @Option(help: "The folder with protocol, codebook and decisions.")
  var pipeline: String?

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let location = try ReviewLocation.resolve(corpus: corpus, pipeline: pipeline, output: nil)
    let desk = try await ScreeningDesk.open(location, for: reviewer, jobs: flags.jobs)
    let reasons = criterion.split { $0 == ";" || $0.isWhitespace }.map(String.init)
    terminal.say(
      try desk.decide(
        record,
        verdict,
        criteria: reasons,
        round: round,
        note: note,
        date: flags.asOf ?? String(Date.now.ISO8601Format().prefix(10)),
        isDryRun: flags.dryRun
      )
    )
    return .done
  }
}

extension Verdict: ExpressibleByArgument {}
extension ScreeningDecision.Round: ExpressibleByArgument {}
