import ArgumentParser

/// `synth screen`: the queue, decisions, and how far people, rules and orders can be trusted.
struct ScreenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Screen records: the queue, decisions, agreement, audits and replays.",
    subcommands: [
      ScreenNextCommand.self, ScreenDecideCommand.self, ScreenImportCommand.self,
      ScreenApplyCommand.self, ScreenDiffCommand.self, ScreenAgreeCommand.self,
      ScreenAuditCommand.self, ScreenSimulateCommand.self,
    ]
  )
}
