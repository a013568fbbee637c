/// What is synthesised, and in which tables.
package struct SynthesisPlan: Sendable, Hashable, Codable {
  package var tables: [String] = ["T1", "T2", "T3", "T4", "T5", "T7", "T9", "T12", "T13", "T15"]
  /// Codebook branches: the columns of T5 and the rows of T7.
  package var columns: [Code.ID] = []
  /// The voices whose views are counted.
  package var voices: [Voice] = Voice.allCases
  package var theory: String?
  /// Characteristics by which counts are divided.
  package var subgroups: [String] = []

  package init(
    tables: [String] = ["T1", "T2", "T3", "T4", "T5", "T7", "T9", "T12", "T13", "T15"],
    columns: [Code.ID] = [],
    voices: [Voice] = Voice.allCases,
    theory: String? = nil,
    subgroups: [String] = []
  ) {
    self.tables = tables
    self.columns = columns
    self.voices = voices
    self.theory = theory
    self.subgroups = subgroups
  }
}
