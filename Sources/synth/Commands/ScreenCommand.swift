import ArgumentParser

/// `synth screen`: what the criteria say, and how far people and rules can be trusted.
struct ScreenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Apply criteria to records, measure agreement, audit exclusions.",
    subcommands: [
      ScreenApplyCommand.self, ScreenAgreeCommand.self, ScreenAuditCommand.self,
    ]
  )
}
