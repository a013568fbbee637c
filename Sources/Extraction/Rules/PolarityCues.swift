import ReviewText

/// Words that reject what follows them, or what stands before.
enum PolarityCues {
  /// How far a cue reaches.
  struct Kind {
    /// In words between the cue and what it rejects.
    let reach: Int
    var stopsAtComma = false
    /// Whether "to" answers it, as in "from … to …".
    var stopsAtTo = false
    /// Whether it rejects what stands before it.
    var looksBack = false
  }

  /// Words after which a contrast is over.
  static let turns: Set<String> = ["but", "toward", "towards", "into", "although", "however"]

  /// Words after "not" that turn it into "also".
  static let additions: Set<String> = ["only", "just", "merely", "simply", "solely"]

  static let terms = TermList(cues: entries.map(\.cue))
  static let kinds = entries.map(\.kind)

  private struct Entry {
    let cue: String
    let kind: Kind
  }

  private static let entries: [Entry] =
    entries(departures, Kind(reach: 8, stopsAtTo: true))
    + entries(contrasts, Kind(reach: 8))
    + entries(negations, Kind(reach: 4, stopsAtComma: true))
    + entries(verdicts, Kind(reach: 3, stopsAtComma: true, looksBack: true))

  private static func entries(_ cues: [String], _ kind: Kind) -> [Entry] {
    cues.map { Entry(cue: $0, kind: kind) }
  }

  private static let departures = [
    "\"away from\"", "shift* NEAR/4 from", "mov* NEAR/4 from", "chang* NEAR/4 from",
    "turn* NEAR/4 from", "depart* NEAR/2 from", "transition* NEAR/3 from", "\"freed from\"",
  ]

  private static let contrasts = [
    "\"rather than\"", "\"instead of\"", "\"as opposed to\"", "\"in contrast to\"",
    "\"in contrast with\"", "\"critical of\"", "\"at odds with\"", "\"replacement of\"",
  ]

  private static let negations = [
    "not", "\"does not mean\"", "\"does not refer to\"", "\"do not mean\"", "\"does not require\"",
    "\"more than just\"", "\"more than the\"", "\"no longer\"", "beyond", "without", "\"lack of\"",
    "\"absence of\"", "\"lack of emphasis on\"", "\"little emphasis on\"", "\"neglect of\"",
    "\"resistant to\"", "\"resistance to\"", "reject*", "neither", "nor", "never",
  ]

  private static let verdicts = [
    "\"is rejected\"", "\"was rejected\"", "\"were rejected\"", "\"gives way to\"",
    "\"replaced by\"", "\"is not enough\"", "\"was not mentioned\"", "\"is neglected\"",
    "\"was lacking\"", "\"were lacking\"", "\"is lacking\"", "\"was absent\"", "\"were absent\"",
  ]
}
