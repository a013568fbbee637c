import ArgumentParser
import Glibc
import Pipeline

/// A command that takes the common flags, and turns every end into a message and an exit code.
protocol Command: AsyncParsableCommand {
  var flags: Flags { get }

  /// Does the work, and says how it went.
  func perform(_ terminal: Terminal) async throws -> ExitStatus
}

extension Command {
  func run() async throws {
    signal(SIGPIPE, SIG_IGN)
    let terminal = Terminal(flags)
    let status: ExitStatus
    do {
      try flags.enterDirectory()
      status = try await perform(terminal)
    } catch let departure as Departure {
      terminal.complain(departure.message, help: departure.help)
      status = departure.status
    } catch let failure as PipelineFailure {
      terminal.report(failure.diagnostics)
      terminal.complain(failure.message, help: failure.help)
      status = ExitStatus(rawValue: failure.kind.rawValue) ?? .ourBug
    } catch let error where !(error is ExitCode) && !(error is CleanExit) {
      terminal.complain("\(error)", help: "this should not happen: please report it")
      status = .ourBug
    }
    if status != .done { throw ExitCode(status.rawValue) }
  }
}
