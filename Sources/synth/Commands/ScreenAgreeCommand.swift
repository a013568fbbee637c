import ArgumentParser
import Pipeline

/// `synth screen agree`: agreement between people.
struct ScreenAgreeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Measure how far reviewers agree, and list where they do not.",
    discussion: """
      CSV with a row for each level, round, question and pair of reviewers: the four squares, and \
      each statistic with its 95 % interval. Only the first decision of each reviewer on a record \
      counts; what is undefined is blank.
      """
  )

  @Argument(help: "The corpus folder; without it, the only review here.")
  var corpus: String?

  @Option(help: "The folder with protocol, codebook and decisions.")
  var pipeline: String?

  @Flag(help: "List the records instead, those on which reviewers disagree first.")
  var records = false

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let location = try ReviewLocation.resolve(corpus: corpus, pipeline: pipeline, output: nil)
    let tables = try await AgreementTables.of(location, jobs: flags.jobs)
    try terminal.answer(
      flags.json ? tables.json : records ? tables.recordsTable : tables.statistics
    )
    terminal.report(tables.diagnostics, place: location.shown)
    terminal.say(tables.summary)
    return ExitStatus(tables.diagnostics, isStrict: flags.strict)
  }
}
