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

  @OptionGroup var flags: Flags

  func validate() throws {
    guard FileGroups.merged(merge) != nil else {
      throw ValidationError("--merge takes same or version")
    }
  }

  func perform(_ terminal: Terminal) async throws -> ExitStatus {
    let reading = try await ExportFiles.read(files, jobs: flags.jobs)
    let groups = FileGroups.of(reading.records, merging: FileGroups.merged(merge) ?? [.same])
    try terminal.answer(flags.json ? groups.jsonLines : groups.csv)
    terminal.report(reading.diagnostics)
    terminal.say("\(groups.records.count) records, \(groups.count) groups")
    return reading.status(isStrict: flags.strict)
  }
}
