import ArgumentParser
import Pipeline
import ReviewModel

/// `synth screen import`: decisions that were made in another tool.
struct ScreenImportCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Bring decisions of Rayyan, Covidence, ASReview, EPPI-Reviewer or a table into a review.",
    discussion: """
      Rows are added to the decision files of the people, each decision once, however often it is \
      imported. Covidence names no verdict in its lists: import each with --verdict. The decisions \
      that were found go to standard output.
      """
  )

  @Argument(help: "Exports of the tool, in any format.")
  var files: [String]

  @Option(help: "The corpus folder; without it, that of the only review here.")
  var corpus: String?

  @Option(help: "The folder with protocol, codebook and decisions.")
  var pipeline: String?

  @Option(
    help: "Who decided, where the export does not say; adjudicated for what people agreed on."
  )
  var reviewer: String?

  @Option(help: "On what they decided: title-abstract or full-text.")
  var at = ScreeningLevel.titleAbstract

  @Option(help: "The verdict on every record, for lists that name none.")
  var verdict: Verdict?

  @Option(help: "The column with the verdicts, where there are several.")
  var column: String?

  @Option(
    help: ArgumentHelp(
      "The criterion that a reason of the tool stands for; may be repeated.",
      valueName: "words=criterion"
    )
  )
  var reason: [String] = []

  @OptionGroup var flags: Flags

  func validate() throws {
    guard reason.allSatisfy({ $0.contains("=") }) else {
      throw ValidationError("--reason takes 'WORDS=CRITERION'")
    }
  }

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let location = try ReviewLocation.resolve(corpus: corpus, pipeline: pipeline, output: nil)
    let imported = try await DecisionImport.of(
      ImportRequest(
        files: files,
        reviewer: reviewer,
        level: at,
        verdict: verdict,
        column: column,
        reasons: named
      ),
      in: location,
      jobs: flags.jobs
    )
    if !flags.dryRun { try imported.write() }
    try terminal.answer(imported.csv)
    terminal.report(imported.diagnostics)
    terminal.say(imported.summary + (flags.dryRun ? "\nnothing was written" : ""))
    return ExitStatus(imported.diagnostics, isStrict: flags.strict)
  }

  /// Criteria by the words that stand for them.
  private var named: [String: String] {
    var named: [String: String] = [:]
    for pair in reason {
      guard let mark = pair.lastIndex(of: "=") else { continue }
      named[String(pair[..<mark])] = String(pair[pair.index(after: mark)...])
    }
    return named
  }
}

extension ScreeningLevel: ExpressibleByArgument {}
