package import Reporting
package import ReviewModel

/// What a walk along the whole road leaves behind.
package struct WalkedRoad: Sendable {
  /// Nests every milestone before it.
  package let tables: SynthesisTables
  package let artefacts: [Artefact]
  package let diagnostics: [Diagnostic]
}
