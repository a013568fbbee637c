import ArgumentParser
import Pipeline

/// `synth screen audit`: a bound on what was missed.
struct ScreenAuditCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Bound how many relevant records rules or proposals have excluded.",
    discussion: """
      Draws a random sample of the records that no person has read. Write it with --sheet, fill it \
      in, put it into the pipeline's folder as decisions/audit/<your name>.csv, and ask again. The \
      bounds hold only if the person is right.
      """
  )

  @Argument(help: "The corpus folder; without it, the only review here.")
  var corpus: String?

  @Option(help: "The folder with protocol, codebook and decisions.")
  var pipeline: String?

  @Option(help: "How many records to draw, where not as the protocol says.")
  var sample: Int?

  @Option(help: "Another seed draws another sample.")
  var seed: Int?

  @Option(help: "The confidence of the bounds, such as 0.95.")
  var confidence: Double?

  @Option(help: ArgumentHelp("Write the records that await a decision here.", valueName: "file"))
  var sheet: String?

  @OptionGroup var flags: Flags

  func validate() throws {
    if let sample, sample < 1 { throw ValidationError("--sample takes a number from 1") }
    if let confidence, !(confidence >= 0.5 && confidence < 1) {
      throw ValidationError("--confidence takes a share from 0.5 to below 1")
    }
  }

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let location = try ReviewLocation.resolve(corpus: corpus, pipeline: pipeline, output: nil)
    let statement = try await AuditStatement.of(
      location,
      sample: sample,
      seed: seed,
      confidence: confidence,
      jobs: flags.jobs
    )
    if let sheet, !flags.dryRun { try statement.writeSheet(to: sheet) }
    try terminal.answer(flags.json ? statement.json : statement.text)
    terminal.report(statement.diagnostics, place: location.shown)
    if statement.awaiting > 0, sheet == nil {
      terminal.say("write the sheet of the \(statement.awaiting) that await with --sheet FILE.csv")
    }
    return ExitStatus(statement.diagnostics, isStrict: flags.strict)
  }
}
