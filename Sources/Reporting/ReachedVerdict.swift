import ReviewModel

/// A verdict in one word, with its reasons and its standing, as tables show it.
struct ReachedVerdict: Sendable, Hashable {
  /// `include`, `exclude`, `automation`, or why there is none: `awaiting`, `disagreement`, `unclear`.
  let word: String
  let reasons: [Criterion.ID]
  let standing: Standing?

  init(_ outcome: ScreeningOutcome) {
    switch outcome {
    case .removedByAutomation(let criterion):
      self.init(word: "automation", reasons: [criterion], standing: .proposed)
    case .excluded(let criteria, let standing):
      self.init(word: Verdict.exclude.rawValue, reasons: criteria, standing: standing)
    case .undecided(let why): self.init(word: why.rawValue)
    case .sought(let standing):
      self.init(word: Verdict.include.rawValue, standing: standing)
    }
  }

  /// The word is empty where there was nothing to assess.
  init(_ outcome: EligibilityOutcome?) {
    switch outcome {
    case nil: self.init(word: "")
    case .excluded(let criteria, let standing):
      self.init(word: Verdict.exclude.rawValue, reasons: criteria, standing: standing)
    case .undecided(let why): self.init(word: why.rawValue)
    case .included(let standing):
      self.init(word: Verdict.include.rawValue, standing: standing)
    }
  }

  private init(word: String, reasons: [Criterion.ID] = [], standing: Standing? = nil) {
    self.word = word
    self.reasons = reasons
    self.standing = standing
  }
}
