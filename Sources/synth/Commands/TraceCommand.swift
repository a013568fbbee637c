import ArgumentParser
import Pipeline

/// `synth trace`: one cell's way back to file, line and words.
struct TraceCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Lead one cell back to file, line and words."
  )

  @Argument(help: "A cell ID such as T5:<row key>:<column>, as in 7-synthesis/cells.jsonl.")
  var cell: String

  @Option(help: "The folder that a run wrote; without it, the only one here.")
  var output: String?

  @Option(help: "The corpus folder, where it is not the one that the run names.")
  var corpus: String?

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let written = try WrittenReview.open(output: output, corpus: corpus)
    let trace = try CellTrace.of(cell, in: written)
    try terminal.answer(flags.json ? trace.json : trace.text)
    return .done
  }
}
