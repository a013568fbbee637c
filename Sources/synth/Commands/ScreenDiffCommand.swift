import ArgumentParser
import Pipeline

/// `synth screen diff`: which records an edit of the criteria flips.
struct ScreenDiffCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "List the records for which two versions of the criteria propose different things."
  )

  @Argument(help: "The protocol, or its folder, before the edit.")
  var before: String

  @Argument(help: "The protocol, or its folder, after it.")
  var after: String

  @Argument(help: "Export files in any format.")
  var files: [String]

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let reading = try await ExportFiles.read(files, jobs: flags.jobs)
    let difference = try ProposalDifference.between(before, and: after, for: reading.records)
    try terminal.answer(flags.json ? difference.jsonLines : difference.csv)
    terminal.report(reading.diagnostics)
    terminal.say(difference.summary)
    return reading.status(isStrict: flags.strict)
  }
}
