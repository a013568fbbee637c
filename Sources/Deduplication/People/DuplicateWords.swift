import ReviewModel

/// The decisions that count: of each reviewer the last on a pair or whole group, then settled.
struct DuplicateWords: Sendable {
  let pairs: [CandidatePairs.Pair: DecidedKinship]
  /// Decisions on the whole group of a record.
  let wholes: [Int: DecidedKinship]
  /// Decisions on a record that is not there, or on a record and itself.
  let idle: [Diagnostic]

  init(_ decisions: [DuplicateDecision], in distinct: DistinctRecords) {
    var ofPairs: [CandidatePairs.Pair: [DuplicateDecision]] = [:]
    var ofWholes: [Int: [DuplicateDecision]] = [:]
    var idle: [Diagnostic] = []
    for decision in decisions {
      guard let a = distinct.index(of: decision.a) else {
        idle.append(Self.unknown(decision.a, decision))
        continue
      }
      guard let other = decision.b else {
        Self.replace(decision, in: &ofWholes[a, default: []])
        continue
      }
      guard let b = distinct.index(of: other) else {
        idle.append(Self.unknown(other, decision))
        continue
      }
      if a == b {
        idle.append(Self.selfDecision(decision))
      } else {
        Self.replace(decision, in: &ofPairs[CandidatePairs.Pair(a, b), default: []])
      }
    }
    pairs = ofPairs.compactMapValues { DecidedKinship(settling: $0) }
    wholes = ofWholes.compactMapValues { DecidedKinship(settling: $0) }
    self.idle = idle
  }

  /// A reviewer's later row takes the place of the earlier one.
  private static func replace(
    _ decision: DuplicateDecision,
    in decisions: inout [DuplicateDecision]
  ) {
    decisions.removeAll { $0.signature.reviewer == decision.signature.reviewer }
    decisions.append(decision)
  }

  private static func unknown(_ id: Record.ID, _ decision: DuplicateDecision) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: "decision-without-record",
      "a decision on duplicates names \(id), which is not among the records",
      at: decision.signature.place
    )
  }

  private static func selfDecision(_ decision: DuplicateDecision) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: "decision-on-itself",
      "a decision on duplicates compares \(decision.a) with itself",
      at: decision.signature.place,
      help: "records with one ID are duplicates by definition; correct a field to tell them apart"
    )
  }
}
