import ArgumentParser
import Pipeline
import ReviewModel

/// `synth convert`: any export files to any format that can be written.
struct ConvertCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert export files; diagnostics go to standard error."
  )

  @Argument(help: "Export files in any format.")
  var files: [String]

  @Option(help: ArgumentHelp("jsonl, ris or csl-json.", valueName: "format"))
  var to: FileConversion.Target = .jsonLines

  @OptionGroup var flags: Flags

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let reading = try await ExportFiles.read(files, jobs: flags.jobs)
    try terminal.answer(FileConversion.text(of: reading.records, as: to))
    terminal.report(reading.diagnostics)
    return reading.status(isStrict: flags.strict)
  }
}

extension FileConversion.Target: ExpressibleByArgument {}
