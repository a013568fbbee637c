/// What a word in a title says of the report: that it is about, or before, another report.
enum TitleMark: String, Sendable, Hashable, CaseIterable {
  case correction, retraction, reply, comment, `protocol`, update, part

  /// By their names.
  static let inOrder = allCases.sorted { $0.rawValue < $1.rawValue }

  static let words: [(TitleMark, String)] = [
    (.correction, "erratum errata corrigendum corrigenda correction corrected addendum"),
    (.retraction, "retraction retracted withdrawn withdrawal concern notice"),
    (.reply, "reply replies response responses rejoinder rebuttal"),
    (.comment, "comment comments commentary commentaries editorial letter re discussion call"),
    (.protocol, "protocol protocols rationale design"),
    (.update, "update updated revisited reconsidered followup"),
  ]
}
