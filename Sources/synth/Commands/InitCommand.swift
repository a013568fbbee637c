import ArgumentParser
import Pipeline

/// `synth init`: a new review for a corpus folder.
struct InitCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a new review: commented protocol, codebook and decision sheets."
  )

  @Argument(help: "The corpus folder of the review, such as Corpus/my-review.")
  var directory = "Corpus/my-review"

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let made = try NewReview.make(corpus: directory, isDryRun: flags.dryRun)
    try terminal.answer(made.map { "\($0)\n" }.joined())
    terminal.say(
      """
      Next: put your search exports into \(directory), one folder for each source, \
      fill in the protocol, and run `synth run \(directory)`.
      """
    )
    return .done
  }
}
