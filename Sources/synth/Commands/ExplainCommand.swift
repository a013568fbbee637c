import ArgumentParser
import Pipeline

/// `synth explain`: one record's way forward, or why two are (not) one group.
struct ExplainCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell one record's way through the review, or why two are (not) duplicates."
  )

  @Argument(help: "A record: its ID, a DOI, pmid:… or a source ID.")
  var record: String

  @Argument(help: "A second record, to be compared with the first.")
  var other: String?

  @Option(help: "The folder that a run wrote; without it, the only one here.")
  var output: String?

  @Option(help: "The corpus folder, where it is not the one that the run names.")
  var corpus: String?

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let written = try WrittenReview.open(output: output, corpus: corpus)
    let explanation =
      try other.map { try RecordExplanation.pair(record, $0, in: written) }
      ?? RecordExplanation.way(of: record, in: written)
    try terminal.answer(flags.json ? explanation.json : explanation.text)
    return .done
  }
}
