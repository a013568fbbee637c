import ArgumentParser
import Pipeline
import ReviewModel

/// `synth dedupe`: export files to groups, without a review.
struct DedupeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "dedupe",
    abstract: "Group the records of export files: CSV record,group,file,line,source_id."
  )

  @Argument(help: "Export files in any format.")
  var files: [String]

  @Option(help: "same: records of one report; version: versions of one work as well.")
  var merge = "version"

  @Option(
    help: ArgumentHelp(
      "Group with the records of earlier runs, which this file keeps.",
      discussion: "The file is made where there is none, and the new records are added to it.",
      valueName: "file"
    )
  )
  var index: String?

  @OptionGroup var flags: Flags

  func validate() throws {
    guard FileGroups.merged(merge) != nil else {
      throw ValidationError("--merge takes same or version")
    }
  }

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let reading = try await ExportFiles.read(files, jobs: flags.jobs)
    let known = try index.map { try KnownRecords.read($0) }
    let groups = FileGroups.of(
      reading.records,
      beside: known?.records ?? [],
      merging: FileGroups.merged(merge) ?? [.same]
    )
    try known?.keep(reading.records)
    try terminal.answer(flags.json ? groups.jsonLines : groups.csv)
    terminal.report(reading.diagnostics)
    terminal.say(groups.summary)
    return reading.status(isStrict: flags.strict)
  }
}
