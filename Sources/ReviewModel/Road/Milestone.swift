/// What a stage hands on: its output and what it noticed on the way.
package struct Milestone<Output: Sendable>: Sendable {
  package let output: Output
  package let diagnostics: [Diagnostic]

  package init(_ output: Output, diagnostics: [Diagnostic] = []) {
    self.output = output
    self.diagnostics = diagnostics
  }
}
