import ArgumentParser
import Pipeline
import ReviewModel

/// `synth dedupe`: export files to groups, without a review.
struct DedupeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "dedupe",
    abstract: "Group the records of export files: CSV record,group,file,line,source_id."
  )

  @Argument(
    help: ArgumentHelp("Export files in any format; - for standard input.", valueName: "files")
  )
  var names: [String]

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
    let known = try index.map { try KnownRecords.read($0) }
    var groups = FileGroups()
    var newcomers: [Record] = []
    let files = try ExportFiles.forEachRecord(of: names) { record in
      groups.add(record)
      if known != nil { newcomers.append(record) }
    }
    groups.group(beside: known?.records ?? [], merging: FileGroups.merged(merge) ?? [.same])
    try known?.keep(newcomers)
    try terminal.answer(flags.json ? groups.jsonLines : groups.csv)
    terminal.report(files.diagnostics)
    terminal.say(groups.summary)
    return files.status(isStrict: flags.strict)
  }
}
