import ArgumentParser

/// `synth screen`: what the criteria say.
struct ScreenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Screen records: the queue, decisions, and what the criteria say.",
    subcommands: [
      ScreenNextCommand.self, ScreenDecideCommand.self, ScreenApplyCommand.self,
      ScreenDiffCommand.self,
    ]
  )
}
