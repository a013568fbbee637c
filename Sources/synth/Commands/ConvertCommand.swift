import ArgumentParser
import Pipeline
import ReviewModel

/// `synth convert`: any export files to any format that can be written.
struct ConvertCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert export files; diagnostics go to standard error."
  )

  @Argument(help: "Export files in any format; - for standard input.")
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "jsonl, ris, bib, csl-json, nbib, endnote-xml or csv.",
      valueName: "format"
    )
  )
  var to = "jsonl"

  @Flag(help: "Read everything and write nothing; exit 1 if anything was lost.")
  var check = false

  @Option(
    help: ArgumentHelp("Read as this encoding, whatever it looks like.", valueName: "name")
  )
  var encoding: String?

  @OptionGroup var flags: Flags

  func validate() throws {
    guard FileConversion.targets.contains(to) else {
      let names = FileConversion.targets.joined(separator: ", ")
      throw ValidationError("--to takes one of \(names)")
    }
    if let encoding, !FileConversion.isEncoding(encoding) {
      throw ValidationError("there is no encoding ‘\(encoding)’")
    }
  }

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    var conversion = FileConversion(to: check ? nil : to, encoding: encoding)
    try conversion.run(files) { try terminal.answer($0) }
    terminal.report(conversion.diagnostics)
    if check || flags.verbose {
      for file in conversion.files { terminal.say(file.summary) }
    }
    terminal.say(conversion.summary)
    return status(of: conversion)
  }

  private func status(of conversion: FileConversion) -> ExitStatus {
    if conversion.nothingWasRead { return .unreadableInput }
    if check, conversion.hasLosses { return .errorsReported }
    let worst = conversion.diagnostics.map(\.severity).max()
    return worst == .error || (flags.strict && worst == .warning) ? .errorsReported : .done
  }
}
