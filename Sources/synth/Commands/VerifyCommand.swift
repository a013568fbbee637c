import ArgumentParser
import Pipeline

/// `synth verify`: every digest, span, count and cell, without running a stage.
struct VerifyCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every digest, span, count and cell of an output; runs no stage."
  )

  @Argument(help: "The folder that a run wrote; without it, the only one here.")
  var directory: String?

  @Option(name: .customLong("output"), help: "The same, as other commands name it.")
  var output: String?

  @Option(help: "The corpus folder, where it is not the one that the run names.")
  var corpus: String?

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let written = try WrittenReview.open(output: directory ?? output, corpus: corpus)
    let verification = Verification.of(written)
    try terminal.answer(flags.json ? verification.json : verification.text)
    return verification.holds ? .done : .mismatch
  }
}
