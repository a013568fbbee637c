import ArgumentParser
import Pipeline

/// `synth screen apply`: proposals for any records.
struct ScreenApplyCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Propose verdicts for records: CSV record,source_id,verdict,criterion,words."
  )

  @Argument(help: "Export files in any format.")
  var files: [String]

  @Option(help: "The folder with the protocol.")
  var pipeline: String

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let reading = try await ExportFiles.read(files, jobs: flags.jobs)
    let proposals = try ScreeningProposals.of(reading.records, pipeline: pipeline)
    try terminal.answer(flags.json ? proposals.jsonLines : proposals.csv)
    terminal.report(reading.diagnostics)
    return reading.status(isStrict: flags.strict)
  }
}
