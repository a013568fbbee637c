import ReviewModel

/// Walks stages one after the other, and gathers what they notice on the way.
struct Road {
  private(set) var diagnostics: [Diagnostic]
  private let until: StageName?
  private let progress: @Sendable (StageName) -> Void

  init(
    _ diagnostics: [Diagnostic],
    until: StageName?,
    progress: @escaping @Sendable (StageName) -> Void
  ) {
    self.diagnostics = diagnostics
    self.until = until
    self.progress = progress
  }

  /// Runs a stage and hands on its output.
  mutating func walk<Walked: Stage>(
    _ stage: Walked,
    _ input: Walked.Input
  ) async throws -> Walked.Output {
    progress(Walked.name)
    let milestone = try await stage.run(input)
    diagnostics += milestone.diagnostics
    if Walked.name == until { throw RoadEnd(stage: Walked.name, diagnostics: diagnostics) }
    return milestone.output
  }

  mutating func note(_ noticed: [Diagnostic]) {
    diagnostics += noticed
  }
}

/// The stage at which a person wanted to stop, and what was noticed until then.
struct RoadEnd: Error {
  let stage: StageName
  let diagnostics: [Diagnostic]
}
