package import ReviewModel

/// Why a command cannot go on.
package struct PipelineFailure: Error, Sendable {
  /// What kind of failure it is: each has an exit code of its own.
  package enum Kind: Int32, Sendable {
    case stale = 2
    case verification = 4
    case usage = 64
    case unreadableInput = 65
    case missingInput = 66
    case ourBug = 70
    case disk = 74
  }

  package let kind: Kind
  package let message: String
  package let help: String?
  /// What else is wrong, such as every mistake in a protocol.
  package let diagnostics: [Diagnostic]

  package init(
    _ kind: Kind,
    _ message: String,
    help: String? = nil,
    diagnostics: [Diagnostic] = []
  ) {
    self.kind = kind
    self.message = message
    self.help = help
    self.diagnostics = diagnostics
  }
}
