import ArgumentParser
import CMalloc
import Pipeline

/// The command line: parse, call, print, exit.
@main
struct Synth: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synth",
    abstract: "From search exports to synthesis tables, every cell traced to bytes of a file.",
    discussion: """
      Without a command, `synth CORPUS` runs the review of a corpus folder: it reads every export, \
      removes duplicates, applies criteria and decisions, and writes tables and a report.
      """,
    version: Program.version,
    subcommands: [
      RunCommand.self, InitCommand.self, StatusCommand.self, ConvertCommand.self,
      DedupeCommand.self, ScreenCommand.self, CodeCommand.self, ExplainCommand.self,
      TraceCommand.self, DiffCommand.self, VerifyCommand.self,
    ],
    defaultSubcommand: RunCommand.self
  )

  /// All threads share one heap: those that glibc gives to each grow two pages at a time, which
  /// takes long where a million records are kept.
  static func main() async {
    mallopt(M_ARENA_MAX, 1)
    await main(nil)
  }
}
