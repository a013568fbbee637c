import ArgumentParser

/// `synth screen`: what the criteria say.
struct ScreenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Apply criteria to records.",
    subcommands: [ScreenApplyCommand.self, ScreenDiffCommand.self]
  )
}
