import ArgumentParser
import Pipeline

/// `synth diff`: what differs between two runs.
struct DiffCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two runs: records, groups, verdicts, excerpts and cells."
  )

  @Argument(help: "The folder of one run.")
  var before: String

  @Argument(help: "The folder of the other.")
  var after: String

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let difference = try RunDifference.between(before, and: after)
    try terminal.answer(flags.json ? difference.json : difference.markdown)
    return .done
  }
}
