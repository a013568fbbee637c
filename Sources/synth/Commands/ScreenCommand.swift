import ArgumentParser

/// `synth screen`: what the criteria say, and in which order to read.
struct ScreenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Apply criteria to records, and replay decisions.",
    subcommands: [ScreenApplyCommand.self, ScreenSimulateCommand.self]
  )
}
