import ArgumentParser
import FoundationEssentials
import ReviewModel

/// The flags that every command takes.
struct Flags: ParsableArguments {
  @Option(
    name: [.customShort("C"), .customLong("directory")],
    help: ArgumentHelp("Work in this folder.", valueName: "dir")
  )
  var directory: String?

  @Flag(name: [.customShort("n"), .long], help: "Do everything but write.")
  var dryRun = false

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("Read this many files at once.", valueName: "n")
  )
  var jobs = 2

  @Option(
    help: ArgumentHelp("Fail unless the stages before this one are current.", valueName: "stage")
  )
  var from: StageName?

  @Option(help: ArgumentHelp("Stop after this stage, and write nothing.", valueName: "stage"))
  var until: StageName?

  @Option(
    help: ArgumentHelp("The date that stands for today where one is printed.", valueName: "date")
  )
  var asOf: String?

  @Flag(help: "Fail on warnings, and when new decisions by people are awaited.")
  var strict = false

  @Flag(help: "Answer in JSON.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say only what went wrong.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say everything that was noticed.")
  var verbose = false

  @Flag(help: "Draw no progress bar.")
  var noProgress = false

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("-j takes a number from 1") }
    if let asOf, asOf.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) == nil {
      throw ValidationError("--as-of takes a date such as 2026-01-31")
    }
  }

  /// Goes to the folder that `-C` names.
  func enterDirectory() throws {
    guard let directory else { return }
    guard FileManager.default.changeCurrentDirectoryPath(directory) else {
      throw Departure(.missingInput, "there is no folder ‘\(directory)’")
    }
  }
}

extension StageName: ExpressibleByArgument {}
