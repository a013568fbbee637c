import ArgumentParser
import Pipeline

/// `synth code`: candidate excerpts for any records.
struct CodeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "Find candidate excerpts in records: JSON Lines."
  )

  @Argument(help: "Export files in any format.")
  var files: [String]

  @Option(help: ArgumentHelp("The codebook.", valueName: "file"))
  var codebook: String

  @Option(help: ArgumentHelp("Write study characteristics to this CSV file.", valueName: "file"))
  var characteristics: String?

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let reading = try await ExportFiles.read(files, jobs: flags.jobs)
    let coding = try FileCoding.of(reading.records, codebook: codebook)
    if let characteristics, !flags.dryRun {
      try coding.writeCharacteristics(to: characteristics)
    }
    try terminal.answer(coding.jsonLines)
    terminal.report(reading.diagnostics)
    return reading.status(isStrict: flags.strict)
  }
}
